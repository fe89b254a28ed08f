import type { ContentKind } from '../shared/content/kinds.ts';
import type { AddedColumn, Cells, ContentFields, ContentRow, ContentTable } from '../shared/content.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextPosition } from './positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged, requireRow } from './revisions.ts';

/** All tables of structured content with their rows, in order. */
export function listContent(db: ReadHandle): ContentTable[] {
  const tables = db
    .prepare(
      `SELECT id, kind, title, note, source, reference_id AS referenceId, question_id AS questionId, added, position,
         origin, revision FROM content_tables ORDER BY position, id`,
    )
    .all() as (Omit<ContentTable, 'added' | 'rows'> & { added: string })[];
  const rows = db
    .prepare(
      `SELECT id, table_id AS tableId, cells, origin, revision FROM content_rows ORDER BY table_id, position, id`,
    )
    .all() as (Omit<ContentRow, 'cells'> & { tableId: string; cells: string })[];
  const byTable = Map.groupBy(rows, ({ tableId }) => tableId);
  return tables.map(table => ({
    ...table,
    added: JSON.parse(table.added) as AddedColumn[],
    rows: (byTable.get(table.id) ?? []).map(({ tableId: _, cells, ...row }) => ({
      ...row,
      cells: JSON.parse(cells) as Cells,
    })),
  }));
}

export function insertContent(
  db: WriteHandle,
  kind: ContentKind,
  fields: ContentFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO content_tables (id, kind, title, note, source, reference_id, question_id, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    kind,
    fields.title,
    fields.note,
    fields.source,
    fields.referenceId,
    fields.questionId,
    nextPosition(db, 'content_tables'),
    origin,
  );
  return id;
}

export function updateContent(db: WriteHandle, id: string, revision: number, fields: ContentFields): void {
  const { title, note, source, referenceId, questionId } = fields;
  requireChanged(
    db,
    'content_tables',
    id,
    db
      .prepare(
        `UPDATE content_tables SET title = ?, note = ?, source = ?, reference_id = ?, question_id = ?,
           revision = revision + 1, ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(title, note, source, referenceId, questionId, id, revision),
  );
}

/** The columns authors added, in order. Cells of a column that goes stay stored, and come back with it by undo. */
export function setAddedColumns(
  db: WriteHandle,
  id: string,
  revision: number,
  added: readonly AddedColumn[],
): void {
  requireChanged(
    db,
    'content_tables',
    id,
    db
      .prepare('UPDATE content_tables SET added = ?, revision = revision + 1 WHERE id = ? AND revision = ?')
      .run(JSON.stringify(added), id, revision),
  );
}

/** Removes a table with its rows. */
export function deleteContent(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'content_tables', id, revision);
}

/** Adds a row at the end of a table. */
export function insertContentRow(
  db: WriteHandle,
  tableId: string,
  cells: Cells,
  origin: Origin = 'project',
): string {
  requireRow(db, 'content_tables', tableId);
  const id = newId();
  db.prepare(
    `INSERT INTO content_rows (id, table_id, position, cells, origin) VALUES (?, ?,
       (SELECT coalesce(max(position), -1) + 1 FROM content_rows WHERE table_id = ?), ?, ?)`,
  ).run(id, tableId, tableId, JSON.stringify(cells), origin);
  return id;
}

/** Writes some cells of a row; the others stay. An empty cell is taken out. */
export function patchContentRow(db: WriteHandle, id: string, revision: number, cells: Cells): void {
  // Put together here and not by json_patch: the log would then hold the cells as an object, not as the column does.
  const stored = db.prepare('SELECT cells FROM content_rows WHERE id = ?').get(id) as
    | { cells: string }
    | undefined;
  const merged = { ...(JSON.parse(stored?.cells ?? '{}') as Cells), ...cells };
  const filled = Object.fromEntries(Object.entries(merged).filter(([, text]) => text !== ''));
  requireChanged(
    db,
    'content_rows',
    id,
    db
      .prepare(
        `UPDATE content_rows SET cells = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(JSON.stringify(filled), id, revision),
  );
}

export function deleteContentRow(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'content_rows', id, revision);
}

/** Puts a row at `index` (0-based) in its table and closes the gaps. */
export function moveContentRow(db: WriteHandle, id: string, index: number): void {
  requireRow(db, 'content_rows', id);
  const ids = (
    db
      .prepare(
        `SELECT id FROM content_rows WHERE table_id = (SELECT table_id FROM content_rows WHERE id = ?)
         ORDER BY position, id`,
      )
      .all(id) as { id: string }[]
  )
    .map(row => row.id)
    .filter(other => other !== id);
  ids.splice(index, 0, id);
  const update = db.prepare('UPDATE content_rows SET position = ? WHERE id = ? AND position <> ?');
  for (const [position, rowId] of ids.entries()) update.run(position, rowId, position);
}
