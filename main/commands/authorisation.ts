import {
  insertAuthorisation,
  listAuthorisations,
  readPublication,
  updateAuthorisation,
} from '../../db/authorisation.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { requireRow } from '../../db/revisions.ts';
import { getVersion } from '../../db/versions.ts';
import { type Adoption, isAwaited } from '../../shared/authorisation.ts';

/** What became of a version that was kept for authorisation: of the boards, those that were sent it. */
export function readAdoption(db: ReadHandle, versionId: string): Adoption {
  return {
    authorisations: listAuthorisations(db).filter(row => row.versionId === versionId),
    publication: readPublication(db),
  };
}

/** Puts organisations on the list of those that are asked. Returns how many were new; `row-missing` for an unknown one. */
export function askOrganisations(db: WriteHandle, organisationIds: readonly string[]): number {
  const before = listAuthorisations(db).length;
  for (const id of organisationIds) {
    requireRow(db, 'organisations', id);
    insertAuthorisation(db, id);
  }
  return listAuthorisations(db).length - before;
}

export interface Sending {
  versionId: string;
  /** Calendar day. */
  sentOn: string;
  replyBy: string | null;
}

/** Notes that the version was sent to all that were not asked yet; returns to how many. */
export function noteSent(db: WriteHandle, { versionId, sentOn, replyBy }: Sending): number {
  getVersion(db, versionId);
  const rows = listAuthorisations(db).filter(({ state }) => state === 'planned');
  for (const row of rows)
    updateAuthorisation(db, row.id, row.revision, { ...row, state: 'invited', versionId, sentOn, replyBy });
  return rows.length;
}

/** Notes that all whose answer is waited for were reminded; returns how many. */
export function noteReminded(db: WriteHandle, remindedOn: string): number {
  const rows = listAuthorisations(db).filter(isAwaited);
  for (const row of rows) updateAuthorisation(db, row.id, row.revision, { ...row, remindedOn });
  return rows.length;
}
