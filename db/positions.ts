import type { ReadHandle, WriteHandle } from './database.ts';

/** Lists whose rows stand in an order people choose; positions are whole numbers without gaps after a move. */
type OrderedTable =
  | 'organisations'
  | 'persons'
  | 'seats'
  | 'bottlenecks'
  | 'questions'
  | 'question_modules'
  | 'scope_statements'
  | 'outcomes'
  | 'outcome_raters'
  | 'evidence_studies'
  | 'reasons'
  | 'preconditions'
  | 'content_tables'
  | 'selection_searches'
  | 'source_appraisals'
  | 'source_guidelines'
  | 'source_recommendations'
  | 'source_topics'
  | 'source_searches'
  | 'selection_criteria';

/** The position after the last row. */
export function nextPosition(db: ReadHandle, table: OrderedTable): number {
  return (
    db.prepare(`SELECT coalesce(max(position), -1) + 1 AS next FROM ${table}`).get() as { next: number }
  ).next;
}

/** The next number shown to people. Numbers of removed rows are not used again, so a number keeps its meaning. */
export function nextNumber(
  db: ReadHandle,
  table:
    | 'bottlenecks'
    | 'questions'
    | 'meetings'
    | 'meeting_actions'
    | 'indicators'
    | 'evaluation_statements'
    | 'implementation_products'
    | 'surveys'
    | 'comment_rounds'
    | 'priority_rounds'
    | 'editorial_rounds'
    | 'versions'
    | 'reference_items'
    | 'votes',
): number {
  const row = db
    .prepare(
      `SELECT 1 + max(
         coalesce((SELECT max(number) FROM ${table}), 0),
         coalesce((SELECT max(json_extract(before, '$.number')) FROM audit
                   WHERE table_name = ? AND operation = 'delete'), 0)) AS next`,
    )
    .get(table) as { next: number };
  return row.next;
}

/** Puts a row at `index` (0-based) and closes the gaps; rows that stay where they are are not touched. */
export function moveRow(db: WriteHandle, table: OrderedTable, id: string, index: number): void {
  const ids = (db.prepare(`SELECT id FROM ${table} ORDER BY position, id`).all() as { id: string }[])
    .map(row => row.id)
    .filter(other => other !== id);
  ids.splice(index, 0, id);
  const update = db.prepare(`UPDATE ${table} SET position = ? WHERE id = ? AND position <> ?`);
  ids.forEach((rowId, position) => {
    update.run(position, rowId, position);
  });
}
