import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listOutlineRows } from '../../db/documents.ts';
import * as editorial from '../../db/editorial.ts';
import { NEXT_STATES, uncheckedParts } from '../../shared/editorial/progress.ts';
import type {
  EditorialFields,
  EditorialPart,
  EditorialRound,
  PartFields,
  PartStateFields,
} from '../../shared/editorial/round.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { VersionFields } from '../../shared/versions.ts';
import { createVersion } from './versions.ts';

/** Changes name, purpose and days of a round that is not closed. */
export function updateRound(db: WriteHandle, id: string, revision: number, fields: EditorialFields): void {
  requireOpen(findRound(db, id));
  editorial.updateRound(db, id, revision, fields);
}

/** Puts sections into a round, all with the same editor and last day; those in it already stay as they are. */
export function addParts(
  db: WriteHandle,
  roundId: string,
  documentIds: readonly string[],
  fields: PartFields,
): void {
  requireOpen(findRound(db, roundId));
  const sections = new Set(listOutlineRows(db).flatMap(row => (row.kind === 'section' ? [row.id] : [])));
  for (const documentId of documentIds) {
    if (!sections.has(documentId)) throw new LeidraadError('row-missing', { id: documentId });
    editorial.insertPart(db, roundId, documentId, fields);
  }
}

export function updatePart(db: WriteHandle, id: string, revision: number, fields: PartFields): void {
  requireOpen(findPart(db, id).round);
  editorial.updatePart(db, id, revision, fields);
}

export function removePart(db: WriteHandle, id: string, revision: number): void {
  requireOpen(findPart(db, id).round);
  editorial.deletePart(db, id, revision);
}

/** Takes a section to another state; `editorial-state` when there is no step from the one it is in. */
export function setPartState(
  db: WriteHandle,
  id: string,
  revision: number,
  { state, remark }: PartStateFields,
): void {
  const { part, round } = findPart(db, id);
  requireOpen(round);
  if (!NEXT_STATES[part.state].includes(state))
    throw new LeidraadError('editorial-state', { from: part.state, to: state });
  // Whoever edits it again reads why it came back.
  const isJudged = state === 'checked' || state === 'returned';
  editorial.setPartState(db, id, revision, { state, remark: isJudged ? remark : part.remark });
}

/**
 * Closes a round and freezes the guideline as a named version, both or neither. Sections that were not checked need
 * a reason (`editorial-unchecked`); a round without sections cannot be closed (`editorial-empty`).
 */
export function closeRound(
  db: WriteHandle,
  id: string,
  revision: number,
  { version, reason }: { version: VersionFields; reason: string },
): { versionId: string } {
  const round = findRound(db, id);
  requireOpen(round);
  if (round.parts.length === 0) throw new LeidraadError('editorial-empty');
  const left = uncheckedParts(round).length;
  if (left > 0 && reason === '') throw new LeidraadError('editorial-unchecked', { count: left });
  const versionId = createVersion(db, version);
  editorial.markRoundClosed(db, id, revision, { versionId, leftReason: left > 0 ? reason : '' });
  return { versionId };
}

function requireOpen(round: EditorialRound): void {
  if (round.closedAt !== null) throw new LeidraadError('editorial-closed', { name: round.name });
}

function findRound(db: ReadHandle, id: string): EditorialRound {
  const round = editorial.listRounds(db).find(candidate => candidate.id === id);
  if (!round) throw new LeidraadError('row-missing', { id });
  return round;
}

function findPart(db: ReadHandle, id: string): { round: EditorialRound; part: EditorialPart } {
  for (const round of editorial.listRounds(db)) {
    const part = round.parts.find(candidate => candidate.id === id);
    if (part) return { round, part };
  }
  throw new LeidraadError('row-missing', { id });
}
