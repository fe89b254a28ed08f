import type {
  Ballot,
  PriorityMethod,
  PriorityRound,
  PriorityRoundFields,
} from '../shared/bottlenecks/priorities.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextNumber } from './positions.ts';
import { deleteRow, requireChanged } from './revisions.ts';

/** The rounds in order, each with all ballots and their values. */
export function listRounds(db: ReadHandle): PriorityRound[] {
  const rounds = db
    .prepare(
      `SELECT id, number, title, method, survey_id AS surveyId, origin, revision
       FROM priority_rounds ORDER BY number`,
    )
    .all() as Omit<PriorityRound, 'ballots'>[];
  const values = new Map<string, Record<string, number>>();
  const rows = db.prepare(
    'SELECT ballot_id AS ballot, bottleneck_id AS bottleneck, value FROM priority_values',
  );
  for (const row of rows.all() as { ballot: string; bottleneck: string; value: number }[]) {
    const given = values.get(row.ballot) ?? {};
    given[row.bottleneck] = row.value;
    values.set(row.ballot, given);
  }
  const ballots = db
    .prepare(
      `SELECT b.id, b.round_id AS roundId, b.seat_id AS seatId, b.answer_id AS answerId, b.voter, b.origin
       FROM priority_ballots b LEFT JOIN seats s ON s.id = b.seat_id ORDER BY s.position, b.id`,
    )
    .all() as (Omit<Ballot, 'values'> & { roundId: string })[];
  const byRound = Map.groupBy(ballots, ballot => ballot.roundId);
  return rounds.map(round => ({
    ...round,
    ballots: (byRound.get(round.id) ?? []).map(({ roundId: _, ...ballot }) => ({
      ...ballot,
      values: values.get(ballot.id) ?? {},
    })),
  }));
}

export interface NewRound extends PriorityRoundFields {
  /** The rating question of a survey whose answers come in here. */
  survey?: { surveyId: string; questionId: string };
}

export function insertRound(db: WriteHandle, round: NewRound, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    `INSERT INTO priority_rounds (id, number, title, method, survey_id, survey_question_id, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    nextNumber(db, 'priority_rounds'),
    round.title,
    round.method,
    round.survey?.surveyId ?? null,
    round.survey?.questionId ?? null,
    origin,
  );
  return id;
}

/** The round in which the answers to a rating question come together; null before the first answer. */
export function findRoundOf(
  db: ReadHandle,
  questionId: string,
  method: PriorityMethod,
): { id: string } | null {
  const row = db
    .prepare('SELECT id FROM priority_rounds WHERE survey_question_id = ? AND method = ?')
    .get(questionId, method);
  return (row as { id: string } | undefined) ?? null;
}

export function renameRound(db: WriteHandle, id: string, revision: number, title: string): void {
  requireChanged(
    db,
    'priority_rounds',
    id,
    db
      .prepare('UPDATE priority_rounds SET title = ?, revision = revision + 1 WHERE id = ? AND revision = ?')
      .run(title, id, revision),
  );
}

export function deleteRound(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'priority_rounds', id, revision);
}

export interface BallotOwner {
  roundId: string;
  seatId: string | null;
  answerId: string | null;
  voter: string;
}

/** The ballot of a member or respondent in a round, made when there is none yet. */
export function ballotOf(db: WriteHandle, owner: BallotOwner, origin: Origin = 'project'): string {
  const known = db
    .prepare('SELECT id FROM priority_ballots WHERE round_id = ? AND seat_id IS ? AND answer_id IS ?')
    .get(owner.roundId, owner.seatId, owner.answerId) as { id: string } | undefined;
  if (known) return known.id;
  const id = newId();
  db.prepare(
    'INSERT INTO priority_ballots (id, round_id, seat_id, answer_id, voter, origin) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(id, owner.roundId, owner.seatId, owner.answerId, owner.voter, origin);
  return id;
}

/** Makes the values of a ballot exactly these; what is not named is taken out. */
export function putValues(db: WriteHandle, ballotId: string, values: Readonly<Record<string, number>>): void {
  const stored = db
    .prepare('SELECT bottleneck_id AS id FROM priority_values WHERE ballot_id = ?')
    .all(ballotId) as { id: string }[];
  const remove = db.prepare('DELETE FROM priority_values WHERE ballot_id = ? AND bottleneck_id = ?');
  for (const { id } of stored) if (!Object.hasOwn(values, id)) remove.run(ballotId, id);
  const put = db.prepare(
    `INSERT INTO priority_values (ballot_id, bottleneck_id, value) VALUES (?, ?, ?)
     ON CONFLICT (ballot_id, bottleneck_id) DO UPDATE SET value = excluded.value`,
  );
  for (const [id, value] of Object.entries(values)) put.run(ballotId, id, value);
}

/** Gives a merged bottleneck the values of the one that goes, wherever it has none of its own. */
export function copyValues(db: WriteHandle, from: string, to: string): void {
  db.prepare(
    `INSERT OR IGNORE INTO priority_values (ballot_id, bottleneck_id, value)
     SELECT ballot_id, ?, value FROM priority_values WHERE bottleneck_id = ?`,
  ).run(to, from);
}
