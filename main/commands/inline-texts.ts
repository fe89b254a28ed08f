import type { ReadHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import type { CitationItem } from '../../shared/text/nodes/citation.ts';
import { listReferenceTargets } from '../export/compose/compose-guideline.ts';
import type { Target } from '../export/pending-inlines.ts';
import { readGuideline } from './read-guideline.ts';

/** Everything a text can refer to, as it is called now. */
export function readReferenceTargets(db: ReadHandle): Target[] {
  return listReferenceTargets(readGuideline(db, ''), readProject(db).language);
}

/** What citations say now; null while their sources are not known. */
export function nameCitations(
  _db: ReadHandle,
  citations: readonly (readonly CitationItem[])[],
): (string | null)[] {
  return citations.map(() => null);
}

/** What can be cited: the references of the project, as one line each; `group` says of what kind. */
export function listSources(_db: ReadHandle): { id: string; title: string; group: string }[] {
  return [];
}
