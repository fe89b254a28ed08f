import Database from 'better-sqlite3';

/** Bytes of a closed project file that are data, without what pages leave empty. */
export function payloadOf(path: string): number {
  const db = new Database(path, { readonly: true });
  try {
    return Number(db.prepare('SELECT sum(payload) FROM dbstat').pluck().get());
  } finally {
    db.close();
  }
}
