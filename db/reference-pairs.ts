import { LeidraadError } from '../shared/errors.ts';
import type { Comparison } from '../shared/references/compare.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { insertRows } from './insert-rows.ts';

export interface PairRow {
  firstId: string;
  secondId: string;
  state: 'open' | 'same' | 'different';
  automatic: boolean;
  score: number;
  answers: Omit<Comparison, 'score' | 'verdict'>;
}

export interface NewPair {
  firstId: string;
  secondId: string;
  state: PairRow['state'];
  automatic: boolean;
  comparison: Comparison;
}

/** Stores pairs that were compared; a pair somebody has judged stays as it is. */
export function insertPairs(db: WriteHandle, pairs: readonly NewPair[]): void {
  insertRows(
    db,
    'reference_pairs (first_id, second_id, state, automatic, score, answers, decided_by)',
    pairs.map(({ firstId, secondId, state, automatic, comparison }) => {
      const { score, verdict: _verdict, ...answers } = comparison;
      return [firstId, secondId, state, automatic ? 1 : 0, score, JSON.stringify(answers), ''];
    }),
    'ON CONFLICT DO NOTHING',
  );
}

const SELECT = `SELECT first_id AS firstId, second_id AS secondId, state, automatic, score, answers
  FROM reference_pairs`;
type Stored = Omit<PairRow, 'automatic' | 'answers'> & { automatic: number; answers: string };

function decode({ automatic, answers, ...row }: Stored): PairRow {
  return { ...row, automatic: automatic === 1, answers: JSON.parse(answers) };
}

/** Pairs that wait for somebody, the likeliest first. */
export function listOpenPairs(db: ReadHandle): PairRow[] {
  const rows = db.prepare(`${SELECT} WHERE state = 'open' ORDER BY score DESC, first_id, second_id`).all();
  return (rows as Stored[]).map(decode);
}

/** The pair of two references, in whichever order it was stored. Throws `row-missing` when there is none. */
export function findPair(db: ReadHandle, a: string, b: string): PairRow {
  const row = db
    .prepare(`${SELECT} WHERE (first_id = ? AND second_id = ?) OR (first_id = ? AND second_id = ?)`)
    .get(a, b, b, a) as Stored | undefined;
  if (!row) throw new LeidraadError('row-missing', { id: `${a}|${b}` });
  return decode(row);
}

/** Records a judgement on a pair. */
export function setPairState(
  db: WriteHandle,
  pair: Pick<PairRow, 'firstId' | 'secondId'>,
  state: PairRow['state'],
  by: string,
  at: string,
): void {
  db.prepare(
    `UPDATE reference_pairs SET state = ?, automatic = 0, decided_by = ?, decided_at = ?, revision = revision + 1
     WHERE first_id = ? AND second_id = ?`,
  ).run(state, by, at, pair.firstId, pair.secondId);
}

/** Stores that somebody called two references the same or different that were never compared. */
export function putJudgedPair(
  db: WriteHandle,
  pair: Pick<PairRow, 'firstId' | 'secondId'>,
  state: 'same' | 'different',
  by: string,
  at: string,
): void {
  db.prepare(
    `INSERT INTO reference_pairs (first_id, second_id, state, automatic, score, answers, decided_by, decided_at)
     VALUES (?, ?, ?, 0, 0, '{}', ?, ?)
     ON CONFLICT DO UPDATE SET state = excluded.state, automatic = 0, decided_by = excluded.decided_by,
       decided_at = excluded.decided_at, revision = revision + 1`,
  ).run(pair.firstId, pair.secondId, state, by, at);
}

/** Ids of the duplicates of a reference that were merged without asking. */
export function automaticDuplicatesOf(db: ReadHandle, id: string): Set<string> {
  const rows = db
    .prepare(
      `SELECT first_id AS first, second_id AS second FROM reference_pairs
       WHERE state = 'same' AND automatic = 1 AND (first_id = ? OR second_id = ?)`,
    )
    .all(id, id) as { first: string; second: string }[];
  return new Set(rows.map(row => (row.first === id ? row.second : row.first)));
}
