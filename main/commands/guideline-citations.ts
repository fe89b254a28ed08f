import type { ReadHandle } from '../../db/database.ts';
import type { Language } from '../../shared/project.ts';
import type { CitationRun } from '../../shared/references/citations.ts';
import type { CitationPrinter } from '../export/citations.ts';
import { type Block, type Inline, PLAIN, type TextInline } from '../export/guideline-tree.ts';
import { printCitations } from './print-citations.ts';

/** Bookmark of the list of sources, which the composed guideline gives it. */
const SOURCES = 'sources';

/** Prints the citations of a guideline in the project's style, in the language its text is written in. */
export function guidelinePrinter(db: ReadHandle, language: Language): CitationPrinter {
  return citations => {
    const clusters = citations.map(items => ({ items }));
    const { texts, bibliography } = printCitations(db, clusters, language);
    const entries = bibliography.map(entry => entry.runs.map(inlineOf));
    const bookmark = entries.length === 0 ? null : SOURCES;
    return {
      citations: texts.map(runs => ({
        text: runs.map(run => run.text).join(''),
        raised: runs.length > 0 && runs.every(run => run.marks.includes('superscript')),
        bookmark,
      })),
      bibliography: listOf(entries, bibliography[0]?.number !== null),
    };
  };
}

function listOf(entries: readonly Inline[][], isNumbered: boolean): Block[] {
  const paragraphs = entries.map((inlines): Block => ({ kind: 'paragraph', inlines }));
  if (!isNumbered || paragraphs.length === 0) return paragraphs;
  return [{ kind: 'list', ordered: true, start: 1, items: paragraphs.map(paragraph => [paragraph]) }];
}

function inlineOf({ text, marks, href }: CitationRun): TextInline {
  const vertical = marks.find(mark => mark === 'superscript' || mark === 'subscript') ?? null;
  return {
    kind: 'text',
    text,
    marks: { ...PLAIN, strong: marks.includes('bold'), em: marks.includes('italic'), vertical },
    link: href === undefined ? null : { kind: 'web', href },
  };
}
