import { hash } from 'node:crypto';
import Database from 'better-sqlite3';

/** Marks a SQLite file as a Leidraad project: the bytes "Leid" in the header's application id. */
export const APPLICATION_ID = 0x4c656964;

/** A handle for reading. Area functions that only read take this type, so they cannot write by accident. */
export interface ReadHandle {
  prepare(sql: string): Database.Statement<unknown[]>;
}

/** A handle inside a change: SQL that writes runs only here, and every row it touches is logged. */
export interface WriteHandle extends ReadHandle {
  readonly writable: true;
}

/** Who changes what; read by the audit triggers while a change runs. */
export interface ChangeContext {
  actor: string;
  changeId: string;
  action: string;
  at: string;
}

export interface Connection extends WriteHandle {
  readonly raw: Database.Database;
  /** Set around every change; null outside, and then the audit triggers refuse to write. */
  context: ChangeContext | null;
}

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/**
 * Opens a SQLite connection with Leidraad's settings: foreign keys on, every commit flushed to disk
 * (`synchronous=FULL`), and the functions the audit triggers call. Statements are prepared once per connection.
 * Throws better-sqlite3's error; `openProjectFile` turns it into a sentence.
 */
export function connect(path: string, options: { readonly?: boolean; create?: boolean } = {}): Connection {
  const raw = new Database(path, {
    readonly: options.readonly ?? false,
    fileMustExist: !(options.create ?? false),
    timeout: 2_000,
  });
  raw.pragma('foreign_keys = ON');
  raw.pragma('synchronous = FULL');
  // Room for the pages an import of tens of thousands of rows touches; SQLite's own 2 MB would go to disk and back.
  raw.pragma('cache_size = -65536');
  // A statement with triggers keeps what it could have to take back; in a file of its own that cost more than the rows.
  raw.pragma('temp_store = MEMORY');
  const prepared = new Map<string, Database.Statement<unknown[]>>();
  const connection: Connection = {
    raw,
    writable: true,
    context: null,
    prepare(sql) {
      let statement = prepared.get(sql);
      if (!statement) {
        statement = raw.prepare(sql);
        prepared.set(sql, statement);
      }
      return statement;
    },
  };
  registerAuditFunctions(connection);
  return connection;
}

function registerAuditFunctions(connection: Connection): void {
  const context = () => {
    if (!connection.context) throw new Error('a row was changed outside a change');
    return connection.context;
  };
  const { raw } = connection;
  raw.function('leidraad_actor', () => context().actor);
  raw.function('leidraad_change', () => context().changeId);
  raw.function('leidraad_action', () => context().action);
  raw.function('leidraad_now', () => context().at);
  raw.function('leidraad_sha256', { deterministic: true }, (text: string) => sha256(text));
}

/**
 * Brings the write-ahead log back into the file and leaves one plain file that can be copied or mailed. The
 * connection is closed also when that fails (the drive was pulled out); SQLite then catches up at the next opening.
 */
export function disconnect(connection: Connection): void {
  const { raw } = connection;
  if (!raw.open) return;
  try {
    if (!raw.readonly && raw.pragma('journal_mode', { simple: true }) === 'wal') {
      raw.pragma('wal_checkpoint(TRUNCATE)');
      raw.pragma('journal_mode = DELETE');
    }
  } catch (error) {
    // Busy: a second, read-only window still reads the log; then it stays until that one closes.
    if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_BUSY') throw error;
  } finally {
    raw.close();
  }
}
