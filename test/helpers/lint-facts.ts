import type { Node } from 'prosemirror-model';
import { type TextBuilder, textBuilder } from '../../shared/text/build.ts';
import type { LintFacts, LintText } from '../../shared/text/lint/lint.ts';

/** A builder whose blocks are called b1, b2, … in the order they are made. */
export function countingBuilder(): TextBuilder {
  let made = 0;
  return textBuilder(() => `b${++made}`);
}

export function lintText(body: Node, fields: Partial<LintText> = {}): LintText {
  return { documentId: 'd1', kind: 'section', language: 'nl', strength: null, body, ...fields };
}

/** A project without data that texts point at. */
export const NOTHING_KNOWN = {
  abbreviations: [],
  citable: new Set<string>(),
  targets: new Set<string>(),
  missingLive: new Map(),
} satisfies Partial<LintFacts>;

/** Facts of one section that holds these paragraphs. */
export function paragraphs(texts: readonly string[], facts: Partial<LintFacts> = {}): LintFacts {
  const b = countingBuilder();
  return {
    texts: [lintText(b.doc(...texts.map(text => b.paragraph(text))))],
    terms: [],
    knownAbbreviations: [],
    ...NOTHING_KNOWN,
    ...facts,
  };
}
