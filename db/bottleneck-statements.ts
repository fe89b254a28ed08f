import type { BottleneckStatement, StatementFields } from '../shared/bottlenecks.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

/** All statements by the bottleneck they stand under, each list in the order they came in. */
export function statementsByBottleneck(db: ReadHandle): Map<string, BottleneckStatement[]> {
  const rows = db
    .prepare(
      `SELECT id, bottleneck_id AS bottleneckId, theme, text, source, role, organisation, raised_by AS raisedBy,
         answer_id AS answerId, merged_from AS mergedFrom, origin, revision
       FROM bottleneck_statements ORDER BY bottleneck_id, position, id`,
    )
    .all() as (BottleneckStatement & { bottleneckId: string })[];
  const groups = new Map<string, BottleneckStatement[]>();
  for (const { bottleneckId, ...statement } of rows) {
    const group = groups.get(bottleneckId);
    if (group) group.push(statement);
    else groups.set(bottleneckId, [statement]);
  }
  return groups;
}

export interface NewStatement extends StatementFields {
  theme?: string;
  /** The survey answer it came in, and its id there, so that a later file of the same respondent finds it. */
  answerId?: string;
  itemId?: string;
  mergedFrom?: number;
  origin?: Origin;
}

/** Adds a statement behind those a bottleneck has. */
export function insertStatementOn(db: WriteHandle, bottleneckId: string, statement: NewStatement): string {
  const id = newId();
  db.prepare(
    `INSERT INTO bottleneck_statements (id, bottleneck_id, position, theme, text, source, role, organisation,
       raised_by, answer_id, item_id, merged_from, origin)
     VALUES (?, ?, (SELECT coalesce(max(position), -1) + 1 FROM bottleneck_statements WHERE bottleneck_id = ?),
       ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    bottleneckId,
    bottleneckId,
    statement.theme ?? '',
    statement.text,
    statement.source,
    statement.role,
    statement.organisation,
    statement.raisedBy,
    statement.answerId ?? null,
    statement.itemId ?? null,
    statement.mergedFrom ?? null,
    statement.origin ?? 'project',
  );
  return id;
}

export function updateStatementOn(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: StatementFields,
): void {
  requireChanged(
    db,
    'bottleneck_statements',
    id,
    db
      .prepare(
        `UPDATE bottleneck_statements SET text = ?, source = ?, role = ?, organisation = ?, raised_by = ?,
           revision = revision + 1, ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.text, fields.source, fields.role, fields.organisation, fields.raisedBy, id, revision),
  );
}

export function deleteStatementOn(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'bottleneck_statements', id, revision);
}

/** Moves all statements of one bottleneck under another; those without a number of origin get `number`. */
export function moveStatements(db: WriteHandle, from: string, to: string, number: number): void {
  db.prepare(
    `UPDATE bottleneck_statements SET bottleneck_id = ?, merged_from = coalesce(merged_from, ?),
       position = position + (SELECT count(*) FROM bottleneck_statements WHERE bottleneck_id = ?),
       revision = revision + 1
     WHERE bottleneck_id = ?`,
  ).run(to, number, to, from);
}

export interface AnsweredItem {
  id: string;
  itemId: string;
  bottleneckId: string;
  theme: string;
  text: string;
}

/** The statements that came in with a survey answer, by their id in the packet. */
export function itemsOfAnswer(db: ReadHandle, answerId: string): Map<string, AnsweredItem> {
  const rows = db
    .prepare(
      `SELECT id, item_id AS itemId, bottleneck_id AS bottleneckId, theme, text
       FROM bottleneck_statements WHERE answer_id = ? AND item_id IS NOT NULL`,
    )
    .all(answerId) as AnsweredItem[];
  return new Map(rows.map(row => [row.itemId, row]));
}

/** Gives a statement the wording of the respondent's later file. */
export function rewordStatement(db: WriteHandle, id: string, theme: string, text: string): void {
  db.prepare(
    'UPDATE bottleneck_statements SET theme = ?, text = ?, revision = revision + 1 WHERE id = ?',
  ).run(theme, text, id);
}

/** The bottleneck in which the one of this number ended after merging; null when it was not merged. */
export function findMergedInto(db: ReadHandle, number: number): string | null {
  const row = db
    .prepare('SELECT bottleneck_id AS id FROM bottleneck_statements WHERE merged_from = ? LIMIT 1')
    .get(number) as { id: string } | undefined;
  return row?.id ?? null;
}
