import { LeidraadError } from '../shared/errors.ts';
import type { AuditEntry } from '../shared/history.ts';
import { listEntries } from './audit.ts';
import type { WriteHandle } from './database.ts';

/**
 * Takes a change back by writing the inverse of each of its audit entries, last first. It refuses
 * (`undo-blocked`) when a row has been changed since, so undoing never takes anybody else's work along. What it
 * writes is a change of its own in the log; undoing that one is redoing. Texts are left alone: they are taken back
 * by steps (`undoAct`).
 */
export function undoChange(db: WriteHandle, changeId: string): void {
  const entries = listEntries(db, changeId).filter(entry => !isOfText(entry));
  if (entries.length === 0) return;
  // Rows that refer to each other come back one by one; references are checked at the commit.
  db.prepare('PRAGMA defer_foreign_keys = ON').run();
  for (const entry of entries.toReversed()) revert(db, entry);
}

/** Columns of a document that only its text moves. */
const TEXT_COLUMNS = new Set(['body', 'format', 'version', 'origin']);

/** Steps, and the row of a document as they left it. */
function isOfText({ table, before, after }: AuditEntry): boolean {
  if (table === 'document_steps') return true;
  if (table !== 'documents' || before === null || after === null) return false;
  const changed = Object.keys(after).filter(column => before[column] !== after[column]);
  return changed.includes('version') && changed.every(column => TEXT_COLUMNS.has(column));
}

function revert(db: WriteHandle, { table, before, after }: AuditEntry): void {
  const key = keyColumns(db, table);
  const where = key.map(column => `${column} = ?`).join(' AND ');
  const keyValues = key.map(column => (before ?? after)?.[column]);
  const current = db.prepare(`SELECT * FROM ${table} WHERE ${where}`).get(...keyValues) as Row | undefined;
  const touched = touchedColumns(before, after);
  const asLeft = after ? current && touched.every(column => current[column] === after[column]) : !current;
  if (!asLeft) throw new LeidraadError('undo-blocked');

  if (before === null) {
    db.prepare(`DELETE FROM ${table} WHERE ${where}`).run(...keyValues);
  } else if (after === null) {
    const columns = Object.keys(before);
    db.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ).run(...columns.map(column => before[column]));
  } else {
    const set = touched.map(column => `${column} = ?`);
    // The revision moves on, never back: somebody may hold the row as it is now.
    if ('revision' in before) set.push('revision = revision + 1');
    db.prepare(`UPDATE ${table} SET ${set.join(', ')} WHERE ${where}`).run(
      ...touched.map(column => before[column]),
      ...keyValues,
    );
  }
}

type Row = Record<string, unknown>;

/** Columns a change wrote. Revisions count up by themselves, and texts logged by their hash have their own undo. */
function touchedColumns(before: Row | null, after: Row | null): string[] {
  return Object.keys(before ?? after ?? {}).filter(
    column =>
      column !== 'revision' &&
      !isDigest(before?.[column]) &&
      !isDigest(after?.[column]) &&
      (before === null || after === null || before[column] !== after[column]),
  );
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('sha256:');
}

function keyColumns(db: WriteHandle, table: string): string[] {
  const columns = db.prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk').all(table);
  return (columns as { name: string }[]).map(column => column.name);
}
