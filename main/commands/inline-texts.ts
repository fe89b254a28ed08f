import type { ReadHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import { listReferenceRows } from '../../db/references.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { CitationItem } from '../../shared/text/nodes/citation.ts';
import { printUnknown } from '../export/citations.ts';
import { composeGuideline, listReferenceTargets } from '../export/compose/compose-guideline.ts';
import type { Target } from '../export/pending-inlines.ts';
import { guidelinePrinter } from './guideline-citations.ts';
import { findCitedIn } from './print-citations.ts';
import { readGuideline } from './read-guideline.ts';

/** Everything a text can refer to, as it is called now. */
export function readReferenceTargets(db: ReadHandle): Target[] {
  return listReferenceTargets(readGuideline(db, ''), readProject(db).language);
}

/**
 * What citations say now, in the project's style; null while none of their sources is known. Numbers depend on all
 * citations before them, so the whole guideline is read; one that was typed just now counts as its last.
 */
export function nameCitations(
  db: ReadHandle,
  citations: readonly (readonly CitationItem[])[],
): (string | null)[] {
  const { language } = readProject(db);
  const inOrder: (readonly CitationItem[])[] = [];
  composeGuideline(readGuideline(db, ''), language, found => {
    inOrder.push(...found);
    return printUnknown(found);
  });
  const printed = guidelinePrinter(db, language)([...inOrder, ...citations]).citations;
  const texts = new Map<string, string>();
  for (const [at, items] of [...inOrder, ...citations].entries()) {
    const key = JSON.stringify(items);
    if (!texts.has(key)) texts.set(key, printed[at]?.text ?? '');
  }
  const find = findCitedIn(db);
  return citations.map(items =>
    items.some(item => find(item.referenceId) !== null) ? (texts.get(JSON.stringify(items)) ?? null) : null,
  );
}

/** What can be cited: the references that count, as one line each; `group` says of what kind. */
export function listSources(db: ReadHandle): { id: string; title: string; group: string }[] {
  const t = translator(readProject(db).language);
  return listReferenceRows(db)
    .filter(row => row.duplicateOf === null)
    .map(({ id, authors, year, title, type }) => ({
      id,
      title: [authors, year, title].filter(part => part !== '' && part !== null).join('. '),
      group: t(`references.type.${type}`),
    }));
}
