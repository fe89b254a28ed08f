import type { Elector } from '../../shared/consensus/electorate.ts';
import type { Tally } from '../../shared/consensus/tally.ts';
import type { Vote, VoteExemption } from '../../shared/consensus/vote.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextNumber } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from '../revisions.ts';

type VoteRow = Omit<Vote, 'tally' | 'voters'> & { tally: string | null };

interface VoterRow {
  id: string;
  voteId: string;
  name: string;
  excluded: Elector['excluded'];
  choice: string | null;
  inUrn: number;
}

/** All votes in the order they were opened, with who takes part. Who chose what shows only once a vote is closed. */
export function listVotes(db: ReadHandle): Vote[] {
  const rows = db
    .prepare(
      `SELECT v.id, v.number, v.subject, v.recommendation_id AS recommendationId, v.entry_id AS entryId,
         e.criterion, v.question_id AS questionId, v.title, v.statement, v.proposal, v.rule, v.form, v.abstentions,
         v.quorum, v.round, v.previous_id AS previousId, v.opened_at AS openedAt, v.opened_by AS openedBy,
         v.closed_at AS closedAt, v.closed_by AS closedBy, v.tally, v.minority, v.decision_id AS decisionId,
         v.taken_at AS takenAt, v.taken_by AS takenBy, v.origin, v.revision
       FROM votes v LEFT JOIN consideration_entries e ON e.id = v.entry_id ORDER BY v.number`,
    )
    .all() as VoteRow[];
  const voters = db
    .prepare(
      `SELECT r.id, r.vote_id AS voteId, r.name, r.excluded, b.choice, u.voter_id IS NOT NULL AS inUrn
       FROM vote_voters r LEFT JOIN vote_ballots b ON b.voter_id = r.id
       LEFT JOIN vote_turnout u ON u.voter_id = r.id ORDER BY r.vote_id, r.position`,
    )
    .all() as VoterRow[];
  const byVote = Map.groupBy(voters, voter => voter.voteId);
  return rows.map(({ tally, ...row }) => ({
    ...row,
    tally: tally === null ? null : (JSON.parse(tally) as Tally),
    voters: (byVote.get(row.id) ?? []).map(({ id, name, excluded, choice, inUrn }) => ({
      id,
      name,
      excluded,
      hasVoted: choice !== null || inUrn === 1,
      choice: row.closedAt === null ? null : choice,
    })),
  }));
}

/** What a new vote is about and how it is held; number and id come with it. */
export type VoteFields = Pick<
  Vote,
  | 'subject'
  | 'recommendationId'
  | 'entryId'
  | 'questionId'
  | 'title'
  | 'statement'
  | 'proposal'
  | 'rule'
  | 'form'
  | 'abstentions'
  | 'quorum'
  | 'round'
  | 'previousId'
  | 'openedAt'
  | 'openedBy'
>;

export function insertVote(
  db: WriteHandle,
  fields: VoteFields,
  electors: readonly (Elector & { code: string | null })[],
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO votes (id, number, subject, recommendation_id, entry_id, question_id, title, statement, proposal,
       rule, form, abstentions, quorum, round, previous_id, opened_at, opened_by, origin)
     VALUES (@id, @number, @subject, @recommendationId, @entryId, @questionId, @title, @statement, @proposal, @rule,
       @form, @abstentions, @quorum, @round, @previousId, @openedAt, @openedBy, @origin)`,
  ).run({ ...fields, id, number: nextNumber(db, 'votes'), origin });
  const insert = db.prepare(
    'INSERT INTO vote_voters (id, vote_id, person_id, name, excluded, code, position) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const [position, { personId, name, excluded, code }] of electors.entries())
    insert.run(newId(), id, personId, name, excluded, code, position);
  return id;
}

/** Stores hands as they are counted so far. */
export function setTally(db: WriteHandle, id: string, revision: number, tally: Tally): void {
  change(db, id, revision, 'tally = @tally', { tally: JSON.stringify(tally) });
}

export function closeVote(
  db: WriteHandle,
  id: string,
  revision: number,
  { tally, at, by }: { tally: Tally; at: string; by: string },
): void {
  change(db, id, revision, 'tally = @tally, closed_at = @at, closed_by = @by', {
    tally: JSON.stringify(tally),
    at,
    by,
  });
}

export function setMinority(db: WriteHandle, id: string, revision: number, minority: string): void {
  change(db, id, revision, 'minority = @minority', { minority });
}

export function setDecision(db: WriteHandle, id: string, revision: number, decisionId: string | null): void {
  change(db, id, revision, 'decision_id = @decisionId', { decisionId });
}

export function markTaken(
  db: WriteHandle,
  id: string,
  revision: number,
  act: { at: string; by: string },
): void {
  change(db, id, revision, 'taken_at = @at, taken_by = @by', act);
}

function change(
  db: WriteHandle,
  id: string,
  revision: number,
  set: string,
  values: Record<string, string | null>,
): void {
  const sql = `UPDATE votes SET ${set}, revision = revision + 1, ${OWN_ORIGIN} WHERE id = @id AND revision = @revision`;
  requireChanged(db, 'votes', id, db.prepare(sql).run({ ...values, id, revision }));
}

/** Removes a vote with its voters and named ballots; what lies in the urn stays for when this is undone. */
export function deleteVote(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'votes', id, revision);
}

/** Says where a vote came from; filling it in made it the project's own. */
export function setVoteOrigin(db: WriteHandle, id: string, origin: Origin): void {
  db.prepare('UPDATE votes SET origin = ? WHERE id = ?').run(origin, id);
}

/** The recommendations that are not voted on, with the reason. */
export function listExemptions(db: ReadHandle): VoteExemption[] {
  return db
    .prepare(
      'SELECT id, recommendation_id AS recommendationId, reason, origin, revision FROM vote_exemptions ORDER BY id',
    )
    .all() as VoteExemption[];
}

/** States why a recommendation is not voted on; an empty reason takes that back. */
export function setExemption(
  db: WriteHandle,
  recommendationId: string,
  reason: string,
  origin: Origin = 'project',
): void {
  if (reason === '') {
    db.prepare('DELETE FROM vote_exemptions WHERE recommendation_id = ?').run(recommendationId);
    return;
  }
  db.prepare(
    `INSERT INTO vote_exemptions (id, recommendation_id, reason, origin) VALUES (?, ?, ?, ?)
     ON CONFLICT (recommendation_id) DO UPDATE SET reason = excluded.reason, origin = excluded.origin,
       revision = revision + 1`,
  ).run(newId(), recommendationId, reason, origin);
}
