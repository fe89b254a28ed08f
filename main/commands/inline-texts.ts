import type { ReadHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import type { CitationItem } from '../../shared/text/nodes/citation.ts';
import type { ReferenceKind } from '../../shared/text/nodes/reference.ts';
import { listReferenceTargets } from '../export/compose/compose-guideline.ts';
import type { Target } from '../export/pending-inlines.ts';
import { readGuideline } from './read-guideline.ts';

/** Everything a text can refer to, as it is called now. */
export function readReferenceTargets(db: ReadHandle): Target[] {
  return listReferenceTargets(readGuideline(db, ''), readProject(db).language);
}

/** What references say now; null for a target that is not there. */
export function nameReferences(
  db: ReadHandle,
  references: readonly { kind: ReferenceKind; ref: string }[],
): (string | null)[] {
  if (references.length === 0) return [];
  const targets = readReferenceTargets(db);
  return references.map(
    ({ kind, ref }) => targets.find(target => target.kind === kind && target.ref === ref)?.label ?? null,
  );
}

/** What citations say now; null while their sources are not known. */
export function nameCitations(
  _db: ReadHandle,
  citations: readonly (readonly CitationItem[])[],
): (string | null)[] {
  return citations.map(() => null);
}
