import { readCitationStyle } from '../../db/citation-style.ts';
import type { ReadHandle } from '../../db/database.ts';
import { findReference, listDuplicatesOf } from '../../db/references.ts';
import type { Language } from '../../shared/project.ts';
import type {
  BibliographyEntry,
  CitationCluster,
  PrintedCitations,
} from '../../shared/references/citations.ts';
import { mergeFields } from '../../shared/references/merged.ts';
import { citationPrinter, type FindCited } from '../export/references/citations.ts';

/** Looks cited references up in a project; one that was merged is printed as the one it stands under. */
export function findCitedIn(db: ReadHandle): FindCited {
  const known = new Map<string, ReturnType<FindCited>>();
  return id => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const stored = findReference(db, id);
    const kept = stored?.duplicateOf ? findReference(db, stored.duplicateOf) : stored;
    const found = kept && {
      id: kept.id,
      fields: mergeFields(
        kept.fields,
        listDuplicatesOf(db, kept.id).map(duplicate => duplicate.fields),
      ),
    };
    known.set(id, found);
    return found;
  };
}

/** Prints citations in the project's style, with the reference list they call for. */
export function printCitations(
  db: ReadHandle,
  clusters: readonly CitationCluster[],
  language: Language,
): PrintedCitations {
  return citationPrinter(findCitedIn(db))(clusters, readCitationStyle(db), language);
}

/** One reference as it stands in the reference list. */
export function printEntry(db: ReadHandle, id: string, language: Language): BibliographyEntry | null {
  const cluster = { items: [{ referenceId: id, locator: '', prefix: '', suffix: '' }] };
  return printCitations(db, [cluster], language).bibliography[0] ?? null;
}
