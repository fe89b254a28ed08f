import type { ReadHandle } from '../../../db/database.ts';
import { listOutlineRows } from '../../../db/documents.ts';
import { listQuestions } from '../../../db/questions.ts';
import { findReference } from '../../../db/references.ts';
import { type OutlineItem, orderOutline } from '../../../shared/documents.ts';
import type { BibliographyEntry, CitationItem, CitationRun } from '../../../shared/references/citations.ts';
import type { Inline } from '../../../shared/text/build.ts';
import { citationItems } from '../../../shared/text/nodes/citation.ts';
import { printCitations } from '../../commands/print-citations.ts';
import { readGuidelineBodies } from '../../commands/read-bodies.ts';
import { asJson, text } from '../blocks.ts';
import { questionTargets } from '../question-targets.ts';
import type { LiveSource } from '../source.ts';

/**
 * The references of one module: what the sections on a key question and those below them cite, as they stand in the
 * list of the whole guideline. In a numbered style each carries the number it has there, as a citation.
 */
export const sources: LiveSource = {
  targets: questionTargets,
  resolve(db, ref, language) {
    if (!listQuestions(db).some(({ id }) => id === ref)) return { missing: 'target-missing' };
    const { all, own } = readClusters(db, ref);
    const cited = new Set(own.flat().map(({ referenceId }) => countingId(db, referenceId)));
    const entries = printCitations(
      db,
      all.map(items => ({ items })),
      language,
    ).bibliography.filter(({ referenceId }) => cited.has(referenceId));
    if (entries.length === 0) return { missing: 'empty' };
    return asJson(...entries.map(entryParagraph));
  },
};

function entryParagraph({ referenceId, number, runs }: BibliographyEntry) {
  const words = runs.map(runInline);
  if (number === null) return text.paragraph(...words);
  return text.paragraph(text.citation({ referenceId, locator: '', prefix: '', suffix: '' }), ' ', ...words);
}

function runInline({ text: words, marks, href }: CitationRun): Inline {
  if (words === '') return '';
  if (href !== undefined) return text.link(href, words);
  if (marks.includes('italic')) return text.em(words);
  return marks.includes('bold') ? text.strong(words) : words;
}

/** The reference that is printed for one that may have been merged into another. */
function countingId(db: ReadHandle, id: string): string {
  return findReference(db, id)?.duplicateOf ?? id;
}

/** The citations of the whole guideline in the order of its outline, and those of the sections of one question. */
function readClusters(db: ReadHandle, questionId: string) {
  const { bodies } = readGuidelineBodies(db);
  const outline = orderOutline(listOutlineRows(db));
  const ofModule = moduleIds(outline, questionId);
  const all: CitationItem[][] = [];
  const own: CitationItem[][] = [];
  for (const { id } of outline)
    bodies.get(id)?.descendants(node => {
      if (node.type.name !== 'citation') return;
      const items = citationItems(node);
      all.push(items);
      if (ofModule.has(id)) own.push(items);
    });
  return { all, own };
}

/** The sections that answer a question with everything below them. The outline has parents before children. */
function moduleIds(outline: readonly OutlineItem[], questionId: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const item of outline)
    if (item.questionId === questionId || (item.parentId !== null && ids.has(item.parentId)))
      ids.add(item.id);
  return ids;
}
