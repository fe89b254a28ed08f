import type { Abbreviation, AbbreviationFields } from '../shared/abbreviations.ts';
import { LeidraadError } from '../shared/errors.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

/** The abbreviations of the project, by alphabet. */
export function listAbbreviations(db: ReadHandle): Abbreviation[] {
  return db
    .prepare('SELECT id, short, long, origin, revision FROM abbreviations ORDER BY short COLLATE NOCASE, id')
    .all() as Abbreviation[];
}

/** Adds an abbreviation; one that is listed already keeps its id and gets this meaning. */
export function putAbbreviation(
  db: WriteHandle,
  fields: AbbreviationFields,
  origin: Origin = 'project',
): string {
  const row = db
    .prepare(
      `INSERT INTO abbreviations (id, short, long, origin) VALUES (?, ?, ?, ?)
       ON CONFLICT (short) DO UPDATE SET long = excluded.long, origin = excluded.origin, revision = revision + 1
       RETURNING id`,
    )
    .get(newId(), fields.short, fields.long, origin) as { id: string };
  return row.id;
}

/** Changes an abbreviation; throws `abbreviation-listed` when another one is written the same. */
export function updateAbbreviation(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: AbbreviationFields,
): void {
  if (db.prepare('SELECT 1 FROM abbreviations WHERE short = ? AND id <> ?').get(fields.short, id))
    throw new LeidraadError('abbreviation-listed', { short: fields.short });
  requireChanged(
    db,
    'abbreviations',
    id,
    db
      .prepare(
        `UPDATE abbreviations SET short = ?, long = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.short, fields.long, id, revision),
  );
}

export function deleteAbbreviation(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'abbreviations', id, revision);
}
