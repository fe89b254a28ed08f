import type { RunResult } from 'better-sqlite3';
import { LeidraadError } from '../shared/errors.ts';
import type { ReadHandle, WriteHandle } from './database.ts';

/** Part of an update: what somebody changes is no example any more; what came from a source stays so. */
export const OWN_ORIGIN = "origin = CASE origin WHEN 'example' THEN 'project' ELSE origin END";

/**
 * Every update and delete carries the revision it was based on. When it changed no row, this tells why: the row
 * is gone (`row-missing`) or somebody was first (`row-changed`). `key` is the table's key column.
 */
export function requireChanged(
  db: ReadHandle,
  table: string,
  id: string,
  result: RunResult,
  key = 'id',
): void {
  if (result.changes > 0) return;
  const exists = db.prepare(`SELECT 1 FROM ${table} WHERE ${key} = ?`).get(id);
  throw new LeidraadError(exists ? 'row-changed' : 'row-missing', { id });
}

/** Deletes a row as it was read; throws as `requireChanged` does. */
export function deleteRow(db: WriteHandle, table: string, id: string, revision: number): void {
  const result = db.prepare(`DELETE FROM ${table} WHERE id = ? AND revision = ?`).run(id, revision);
  requireChanged(db, table, id, result);
}

/** Refuses (`row-missing`) what is to hang on a row that somebody has removed in the meantime. */
export function requireRow(db: ReadHandle, table: string, id: string): void {
  if (!db.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id))
    throw new LeidraadError('row-missing', { id });
}
