import type { AuditEntry, AuditOperation } from '../shared/history.ts';
import { rowJson, rowKey } from './audit-triggers.ts';
import { type Connection, type ReadHandle, sha256 } from './database.ts';

interface AuditRow {
  seq: number;
  at: string;
  actor: string;
  change_id: string;
  action: string;
  table_name: string;
  row_id: string;
  operation: AuditOperation;
  before: string | null;
  after: string | null;
  hash: string;
}

function decode(row: AuditRow): AuditEntry {
  return {
    seq: row.seq,
    at: row.at,
    actor: row.actor,
    changeId: row.change_id,
    action: row.action,
    table: row.table_name,
    rowId: row.row_id,
    operation: row.operation,
    before: row.before === null ? null : JSON.parse(row.before),
    after: row.after === null ? null : JSON.parse(row.after),
  };
}

/**
 * The newest changes, newest first: the entries of at most `limit` changes made before entry `before`, and of a large
 * one (an import) the first `most`, with the number there are.
 * Typing is left out (`documents.pushSteps` and `proposals.write`); the history of a text is its steps.
 */
export function listChanges(
  db: ReadHandle,
  limit: number,
  before: number | null,
  most: number,
): { entries: AuditEntry[]; counts: Map<string, number>; nextBefore: number | null } {
  const changes = db
    .prepare(
      `SELECT change_id, min(seq) AS first, count(*) AS count FROM audit
       WHERE seq < ? AND action NOT IN ('documents.pushSteps', 'proposals.write')
       GROUP BY change_id ORDER BY first DESC LIMIT ?`,
    )
    .all(before ?? Number.MAX_SAFE_INTEGER, limit) as { change_id: string; first: number; count: number }[];
  const entries = changes.flatMap(change => listEntries(db, change.change_id, most));
  const counts = new Map(changes.map(change => [change.change_id, change.count]));
  return { entries, counts, nextBefore: changes.length < limit ? null : (changes.at(-1)?.first ?? null) };
}

/** Whether this act filled the project right after it was made. */
export function wasMadeBy(db: ReadHandle, action: string): boolean {
  const first = db
    .prepare("SELECT action FROM audit WHERE action <> 'project.create' ORDER BY seq LIMIT 1")
    .get() as { action: string } | undefined;
  return first?.action === action;
}

/** All entries of one change (or the first `most`), in the order they were made. */
export function listEntries(db: ReadHandle, changeId: string, most = -1): AuditEntry[] {
  const rows = db
    .prepare('SELECT * FROM audit WHERE change_id = ? ORDER BY seq LIMIT ?')
    .all(changeId, most) as AuditRow[];
  return rows.map(decode);
}

/** The tables a change touched. */
export function listChangedTables(db: ReadHandle, changeId: string): string[] {
  const rows = db
    .prepare('SELECT DISTINCT table_name AS name FROM audit WHERE change_id = ?')
    .all(changeId) as { name: string }[];
  return rows.map(row => row.name);
}

/** Sequence number and hash of the last entry, or zero and the empty string. */
export function auditHead(db: ReadHandle): { seq: number; hash: string } {
  const row = db.prepare('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').get();
  return (row as { seq: number; hash: string } | undefined) ?? { seq: 0, hash: '' };
}

/** When the project was last changed. */
export function lastChangedAt(db: ReadHandle): string {
  const row = db.prepare('SELECT at FROM audit ORDER BY seq DESC LIMIT 1').get() as
    | { at: string }
    | undefined;
  return row?.at ?? new Date(0).toISOString();
}

export interface AuditFault {
  /** Entry whose content does not match its hash, or null when a row does not match the log. */
  seq: number | null;
  kind: 'entry-changed' | 'entry-missing' | 'row-unlogged';
  table: string | null;
  rowId: string | null;
}

/**
 * Proves the audit log: every entry hashes to what it says, none is missing, and every row of every audited
 * table is as its last entry left it. Reports every fault, in order.
 */
export function checkAudit(connection: Connection): AuditFault[] {
  return [...checkChain(connection), ...checkRows(connection)];
}

function checkChain(db: ReadHandle): AuditFault[] {
  const faults: AuditFault[] = [];
  let [previous, expected] = ['', 1];
  const rows = db
    .prepare(
      `SELECT seq, table_name, row_id, hash, json_array(seq, at, actor, change_id, action, table_name, row_id,
        operation, before, after) AS content FROM audit ORDER BY seq`,
    )
    .iterate() as IterableIterator<{
    seq: number;
    table_name: string;
    row_id: string;
    hash: string;
    content: string;
  }>;
  for (const row of rows) {
    const place = { table: row.table_name, rowId: row.row_id };
    if (row.seq !== expected) faults.push({ seq: expected, kind: 'entry-missing', table: null, rowId: null });
    if (sha256(previous + row.content) !== row.hash)
      faults.push({ seq: row.seq, kind: 'entry-changed', ...place });
    previous = row.hash;
    expected = row.seq + 1;
  }
  return faults;
}

/** Tables with an audit trigger, and which of their columns the trigger logs by hash. */
function auditedTables(db: ReadHandle): { name: string; digest: string[] }[] {
  const rows = db
    .prepare(
      `SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger' AND name = 'audit_' || tbl_name || '_insert'`,
    )
    .all() as { tbl_name: string; sql: string }[];
  return rows.map(row => ({
    name: row.tbl_name,
    digest: [...row.sql.matchAll(/'sha256:' \|\| leidraad_sha256\(new\.(\w+)\)/g)].map(match =>
      String(match[1]),
    ),
  }));
}

function checkRows(connection: Connection): AuditFault[] {
  return auditedTables(connection).flatMap(({ name, digest }) => {
    const rows = connection
      .prepare(
        // Two joins that SQLite gives an index each; a FULL JOIN compares every row with every entry.
        `WITH last AS MATERIALIZED (
           SELECT row_id, after, max(seq) AS seq FROM audit WHERE table_name = ? GROUP BY row_id),
         now AS MATERIALIZED (
           SELECT ${rowKey(connection, name, 't')} AS row_id, ${rowJson(connection, { name, digest }, 't')} AS content
           FROM ${name} AS t)
         SELECT now.row_id AS rowId, now.content, last.after FROM now LEFT JOIN last ON last.row_id = now.row_id
         WHERE now.content IS NOT last.after
         UNION ALL
         SELECT last.row_id, NULL, last.after FROM last LEFT JOIN now ON now.row_id = last.row_id
         WHERE now.row_id IS NULL AND last.after IS NOT NULL`,
      )
      .all(name) as { rowId: string; content: string | null; after: string | null }[];
    return rows
      .filter(row => !sameInSharedColumns(row.content, row.after))
      .map(({ rowId }) => ({ seq: null, kind: 'row-unlogged' as const, table: name, rowId }));
  });
}

/** An entry written before a migration knows other columns than the row has now; those it knows must agree. */
function sameInSharedColumns(content: string | null, after: string | null): boolean {
  if (content === null || after === null) return false;
  const [row, logged] = [JSON.parse(content), JSON.parse(after)] as Record<string, unknown>[];
  return Object.entries(logged ?? {}).every(
    ([column, value]) => !row || !(column in row) || row[column] === value,
  );
}
