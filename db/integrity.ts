import type { Connection } from './database.ts';

/** Everything SQLite's own full check and the foreign-key check find; empty when the file is sound. */
export function checkIntegrity(connection: Connection): string[] {
  const found = connection.raw.pragma('integrity_check') as { integrity_check: string }[];
  const damage = found.map(row => row.integrity_check).filter(text => text !== 'ok');
  const broken = connection.raw.pragma('foreign_key_check') as { table: string; parent: string }[];
  return [...damage, ...broken.map(({ table, parent }) => `${table} → ${parent}`)];
}
