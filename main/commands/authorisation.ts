import {
  insertAuthorisation,
  listAuthorisations,
  readPublication,
  updateAuthorisation,
} from '../../db/authorisation.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listOrganisations } from '../../db/people.ts';
import { requireRow } from '../../db/revisions.ts';
import { getVersion } from '../../db/versions.ts';
import { type Adoption, isAwaited, type NamedAuthorisation } from '../../shared/authorisation.ts';

export function readAuthorisations(db: ReadHandle): NamedAuthorisation[] {
  const names = new Map(listOrganisations(db).map(({ id, name }) => [id, name]));
  return listAuthorisations(db).map(row => ({
    ...row,
    organisation: names.get(row.organisationId) ?? '',
    versionLabel: row.versionId === null ? null : getVersion(db, row.versionId).label,
  }));
}

/** What became of a version that was kept for authorisation: of the boards, those that were sent it. */
export function readAdoption(db: ReadHandle, versionId: string): Adoption {
  return {
    authorisations: readAuthorisations(db).filter(row => row.versionId === versionId),
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
  for (const { id, revision, organisationId: _, origin: __, ...fields } of rows)
    updateAuthorisation(db, id, revision, { ...fields, state: 'invited', versionId, sentOn, replyBy });
  return rows.length;
}

/** Notes that all whose answer is waited for were reminded; returns how many. */
export function noteReminded(db: WriteHandle, remindedOn: string): number {
  const rows = listAuthorisations(db).filter(isAwaited);
  for (const { id, revision, organisationId: _, origin: __, ...fields } of rows)
    updateAuthorisation(db, id, revision, { ...fields, remindedOn });
  return rows.length;
}
