import { randomUUID } from 'node:crypto';
import { type Tally, tallyOf } from '../../shared/consensus/tally.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';

/** A voter's code, as the chair hands it out. */
export interface VoterCode {
  name: string;
  code: string;
}

export function listCodes(db: ReadHandle, voteId: string): VoterCode[] {
  return db
    .prepare('SELECT name, code FROM vote_voters WHERE vote_id = ? AND code IS NOT NULL ORDER BY position')
    .all(voteId) as VoterCode[];
}

/** Whose code this is in a vote, and whether it was used; null for a code that was not given out. */
export function findVoter(
  db: ReadHandle,
  voteId: string,
  code: string,
): { id: string; name: string; isUsed: boolean } | null {
  const row = db
    .prepare(
      `SELECT r.id, r.name, (b.voter_id IS NOT NULL OR u.voter_id IS NOT NULL) AS used FROM vote_voters r
       LEFT JOIN vote_ballots b ON b.voter_id = r.id LEFT JOIN vote_turnout u ON u.voter_id = r.id
       WHERE r.vote_id = ? AND r.code = ?`,
    )
    .get(voteId, code) as { id: string; name: string; used: number } | undefined;
  return row ? { id: row.id, name: row.name, isUsed: row.used === 1 } : null;
}

export function insertNamedBallot(db: WriteHandle, voterId: string, choice: string): void {
  db.prepare('INSERT INTO vote_ballots (voter_id, choice) VALUES (?, ?)').run(voterId, choice);
}

/**
 * Puts a ballot in the urn and marks the code as used, two rows that know nothing of each other. The key is wholly
 * random (version 4), so that the order in which ballots lie says nothing about the order in which they came.
 */
export function insertSecretBallot(db: WriteHandle, voteId: string, voterId: string, choice: string): void {
  db.prepare('INSERT INTO vote_turnout (voter_id) VALUES (?)').run(voterId);
  db.prepare('INSERT INTO vote_urn (key, vote_id, choice) VALUES (?, ?, ?)').run(
    randomUUID(),
    voteId,
    choice,
  );
}

/** Counts the ballots of a vote, named or secret. */
export function countBallots(db: ReadHandle, voteId: string): Tally {
  const rows = db
    .prepare(
      `SELECT b.choice FROM vote_ballots b JOIN vote_voters r ON r.id = b.voter_id WHERE r.vote_id = @voteId
       UNION ALL SELECT choice FROM vote_urn WHERE vote_id = @voteId`,
    )
    .all({ voteId }) as { choice: string }[];
  return tallyOf(rows.map(({ choice }) => choice));
}
