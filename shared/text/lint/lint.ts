import type { Node } from 'prosemirror-model';
import type { LiveFault } from '../../live.ts';
import type { Language } from '../../project.ts';
import type { Strength } from '../../recommendations.ts';

export const LINT_RULES = [
  'abbreviation-undefined',
  'abbreviation-unused',
  'citation-typed',
  'double-spaces',
  'term-avoided',
  'sentence-length',
  'readability',
  'heading-order',
  'alt-text-missing',
  'citation-unlinked',
  'reference-broken',
  'live-missing',
  'recommendation-verb',
] as const;
export type LintRuleId = (typeof LINT_RULES)[number];

/** A document as the rules read it. */
export interface LintText {
  documentId: string;
  kind: 'section' | 'recommendation';
  language: Language;
  body: Node;
  /** Of a recommendation whose strength was settled. */
  strength: Strength | null;
}

export interface LintTerm {
  preferred: string;
  avoid: readonly string[];
}

/** What the rules read: the texts in reading order, and what the project says about words. */
export interface LintFacts {
  texts: readonly LintText[];
  terms: readonly LintTerm[];
  /** Abbreviations that need no definition in the text, such as those of the organisations. */
  knownAbbreviations: readonly string[];
  /** The project's list of abbreviations: what it explains need not be explained in the text. */
  abbreviations: readonly string[];
  /** Ids of the references that can be cited. */
  citable: ReadonlySet<string>;
  /** What references lead to, as "kind:id". */
  targets: ReadonlySet<string>;
  /** Why live blocks show nothing, by "kind:id"; those that show something are not in it. */
  missingLive: ReadonlyMap<string, LiveFault>;
}

/** One thing to look at. It is found again by rule, document, block and excerpt; `params` fill its sentence. */
export interface Finding {
  rule: LintRuleId;
  documentId: string;
  /** Id of the block; empty when the finding is about the document as a whole. */
  blockId: string;
  /** The words it is about, as they stand in the text. */
  excerpt: string;
  params: Record<string, string | number>;
}

/** A rule looks at texts and tells what does not fit the house style; it changes nothing. */
export type LintRule = (facts: LintFacts) => Finding[];
