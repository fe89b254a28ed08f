import type { Decision, DecisionFields } from '../../shared/meetings/decision.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from '../revisions.ts';

type DecisionRow = Omit<Decision, 'votes'> & {
  votesFor: number | null;
  votesAgainst: number | null;
  votesAbstained: number | null;
};

/** The decisions of all meetings, in order. */
export function listDecisions(db: ReadHandle): Decision[] {
  const rows = db
    .prepare(
      `SELECT d.id, d.meeting_id AS meetingId, m.number || '.' || d.number AS number, d.topic_id AS topicId,
         d.question_id AS questionId, d.text, d.rationale, d.votes_for AS votesFor, d.votes_against AS votesAgainst,
         d.votes_abstained AS votesAbstained, d.origin, d.revision
       FROM meeting_decisions d JOIN meetings m ON m.id = d.meeting_id ORDER BY m.number, d.number`,
    )
    .all() as DecisionRow[];
  return rows.map(({ votesFor, votesAgainst, votesAbstained, ...row }) => ({
    ...row,
    votes:
      votesFor === null
        ? null
        : { for: votesFor, against: votesAgainst ?? 0, abstained: votesAbstained ?? 0 },
  }));
}

/** Adds a decision to a meeting. Its number is not given to another one after it was removed. */
export function insertDecision(
  db: WriteHandle,
  meetingId: string,
  fields: DecisionFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO meeting_decisions (id, meeting_id, topic_id, question_id, number, text, rationale, votes_for,
       votes_against, votes_abstained, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    meetingId,
    fields.topicId,
    fields.questionId,
    nextNumberIn(db, meetingId),
    fields.text,
    fields.rationale,
    ...voteColumns(fields),
    origin,
  );
  return id;
}

/** A decision that is edited is the project's own from then on. */
export function updateDecision(db: WriteHandle, id: string, revision: number, fields: DecisionFields): void {
  requireChanged(
    db,
    'meeting_decisions',
    id,
    db
      .prepare(
        `UPDATE meeting_decisions SET topic_id = ?, question_id = ?, text = ?, rationale = ?, votes_for = ?,
           votes_against = ?, votes_abstained = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(
        fields.topicId,
        fields.questionId,
        fields.text,
        fields.rationale,
        ...voteColumns(fields),
        id,
        revision,
      ),
  );
}

export function deleteDecision(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'meeting_decisions', id, revision);
}

function voteColumns({ votes }: DecisionFields): [number | null, number | null, number | null] {
  return votes === null ? [null, null, null] : [votes.for, votes.against, votes.abstained];
}

function nextNumberIn(db: ReadHandle, meetingId: string): number {
  const row = db
    .prepare(
      `SELECT 1 + max(
         coalesce((SELECT max(number) FROM meeting_decisions WHERE meeting_id = ?), 0),
         coalesce((SELECT max(json_extract(before, '$.number')) FROM audit
                   WHERE table_name = 'meeting_decisions' AND operation = 'delete'
                     AND json_extract(before, '$.meeting_id') = ?), 0)) AS next`,
    )
    .get(meetingId, meetingId) as { next: number };
  return row.next;
}
