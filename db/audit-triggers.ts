import type { Connection } from './database.ts';

/**
 * The audit log. Every table has three triggers that copy each changed row into `audit`, and each entry hashes
 * the one before it, so a later edit of any entry is found by `checkAudit`. The log is append-only: triggers
 * refuse UPDATE and DELETE on it. Columns named in `digest` are logged by their SHA-256 only (texts that have
 * their own history); columns named in `skip` are derived and not logged.
 */
export interface AuditedTable {
  name: string;
  digest?: readonly string[];
  skip?: readonly string[];
}

function columnsOf(connection: Connection, table: string): { name: string; pk: number }[] {
  return connection.raw.pragma(`table_info(${table})`) as { name: string; pk: number }[];
}

/** SQL for a row as canonical JSON text: columns in table order. */
export function rowJson(connection: Connection, table: AuditedTable, alias: string): string {
  const parts = columnsOf(connection, table.name)
    .filter(column => !table.skip?.includes(column.name))
    .map(({ name }) => {
      const value = `${alias}.${name}`;
      return table.digest?.includes(name)
        ? `'${name}', CASE WHEN ${value} IS NULL THEN NULL ELSE 'sha256:' || leidraad_sha256(${value}) END`
        : `'${name}', ${value}`;
    });
  return `json_object(${parts.join(', ')})`;
}

/** SQL for the key of a row as text; composite keys are joined by a bar. */
export function rowKey(connection: Connection, table: string, alias: string): string {
  return columnsOf(connection, table)
    .filter(column => column.pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map(column => `${alias}.${column.name}`)
    .join(` || '|' || `);
}

/** `LIMIT 1` keeps SQLite from working every value out twice, once for its column and once for the hash. */
function insertEntry(key: string, table: string, operation: string, before: string, after: string): string {
  return `INSERT INTO audit (seq, at, actor, change_id, action, table_name, row_id, operation, before, after, hash)
    SELECT e.*, leidraad_sha256(
      coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), '') || json_array(e.seq, e.at, e.actor,
        e.change_id, e.action, e.table_name, e.row_id, e.operation, e.before, e.after))
    FROM (SELECT coalesce((SELECT max(seq) FROM audit), 0) + 1 AS seq, leidraad_now() AS at,
      leidraad_actor() AS actor, leidraad_change() AS change_id, leidraad_action() AS action,
      '${table}' AS table_name, ${key} AS row_id, '${operation}' AS operation,
      ${before} AS before, ${after} AS after LIMIT 1) AS e;`;
}

/** Makes the audit triggers of a table anew; call it in a migration after the table's columns changed. */
export function auditTable(connection: Connection, table: AuditedTable): void {
  const { name } = table;
  const [oldRow, newRow] = [rowJson(connection, table, 'old'), rowJson(connection, table, 'new')];
  const [oldKey, newKey] = [rowKey(connection, name, 'old'), rowKey(connection, name, 'new')];
  connection.raw.exec(`
    DROP TRIGGER IF EXISTS audit_${name}_insert;
    DROP TRIGGER IF EXISTS audit_${name}_update;
    DROP TRIGGER IF EXISTS audit_${name}_delete;
    CREATE TRIGGER audit_${name}_insert AFTER INSERT ON ${name} BEGIN
      ${insertEntry(newKey, name, 'insert', 'NULL', newRow)} END;
    CREATE TRIGGER audit_${name}_update AFTER UPDATE ON ${name} WHEN ${oldRow} IS NOT ${newRow} BEGIN
      ${insertEntry(newKey, name, 'update', oldRow, newRow)} END;
    CREATE TRIGGER audit_${name}_delete AFTER DELETE ON ${name} BEGIN
      ${insertEntry(oldKey, name, 'delete', oldRow, 'NULL')} END;`);
}
