import * as content from '../../db/content.ts';
import type { WriteHandle } from '../../db/database.ts';
import { requireRow } from '../../db/revisions.ts';
import { KINDS } from '../../shared/content/kinds.ts';
import {
  type AddedColumn,
  type Cells,
  type CellsInput,
  type ContentTable,
  choiceOf,
  columnsOf,
} from '../../shared/content.ts';
import { LeidraadError } from '../../shared/errors.ts';

/** Writes cells of some rows and adds new ones, as one act. A cell of no column, or no option of it, is refused. */
export function writeCells(db: WriteHandle, { tableId, changes, added }: CellsInput): { ids: string[] } {
  const table = requireTable(db, tableId);
  for (const { id, revision, cells } of changes) {
    if (!table.rows.some(row => row.id === id)) throw new LeidraadError('row-missing', { id });
    requireCells(table, cells);
    content.patchContentRow(db, id, revision, cells);
  }
  return {
    ids: added.map(cells => {
      requireCells(table, cells);
      const filled = Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
      return content.insertContentRow(db, tableId, filled);
    }),
  };
}

function requireTable(db: WriteHandle, id: string): ContentTable {
  requireRow(db, 'content_tables', id);
  const table = content.listContent(db).find(row => row.id === id);
  if (!table) throw new LeidraadError('row-missing', { id });
  return table;
}

function requireCells(table: ContentTable, cells: Cells): void {
  const columns = columnsOf(table);
  for (const [key, text] of Object.entries(cells)) {
    const column = columns.find(candidate => candidate.key === key);
    if (!column) throw new LeidraadError('input-invalid', { reason: `cells: ${key}` });
    const choice = choiceOf(text);
    if (column.type === 'choice' && text !== '' && (choice === null || !column.options.includes(choice)))
      throw new LeidraadError('input-invalid', { reason: `cells: ${key}: ${text}` });
  }
}

/** Sets the columns authors added; only kinds that allow it take any, and each has its own key. */
export function setColumns(
  db: WriteHandle,
  id: string,
  revision: number,
  added: readonly AddedColumn[],
): void {
  const { kind } = requireTable(db, id);
  const keys = added.map(({ key }) => key);
  const standard: readonly string[] = KINDS[kind].columns.map(({ key }) => key);
  if (KINDS[kind].adds === null && added.length > 0)
    throw new LeidraadError('input-invalid', { reason: 'added' });
  if (new Set(keys).size < keys.length || keys.some(key => standard.includes(key)))
    throw new LeidraadError('input-invalid', { reason: 'added: key' });
  content.setAddedColumns(db, id, revision, added);
}
