import { type Connection, connect } from './database.ts';

/**
 * A second connection to an open project that shows it as it is now, whatever is changed meanwhile. For long reads:
 * the project's own connection can do nothing else while rows are being read from it.
 */
export function openSnapshot(source: Connection): { connection: Connection; close(): void } {
  const connection = connect(source.raw.name, { readonly: true });
  // A read transaction begins with the first read.
  connection.raw.exec('BEGIN; SELECT count(*) FROM sqlite_master');
  return {
    connection,
    close() {
      if (connection.raw.open) connection.raw.close();
    },
  };
}
