import type { SourceSearch, SourceSearchFields } from '../../shared/adapte/sources.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextPosition } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from '../revisions.ts';

/** Every search for source guidelines, in the order they were added. */
export function listSourceSearches(db: ReadHandle): SourceSearch[] {
  return db
    .prepare(
      `SELECT id, kind, name, searched_on AS searchedOn, strategy, hits, kept, searched_by AS searchedBy, note,
         position, origin, revision FROM source_searches ORDER BY position, id`,
    )
    .all() as SourceSearch[];
}

export function insertSourceSearch(
  db: WriteHandle,
  fields: SourceSearchFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO source_searches (id, kind, name, searched_on, strategy, hits, kept, searched_by, note, position,
       origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, ...columns(fields), nextPosition(db, 'source_searches'), origin);
  return id;
}

export function updateSourceSearch(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: SourceSearchFields,
): void {
  const result = db
    .prepare(
      `UPDATE source_searches SET kind = ?, name = ?, searched_on = ?, strategy = ?, hits = ?, kept = ?,
         searched_by = ?, note = ?, revision = revision + 1,
         ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(...columns(fields), id, revision);
  requireChanged(db, 'source_searches', id, result);
}

export function deleteSourceSearch(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'source_searches', id, revision);
}

function columns(fields: SourceSearchFields) {
  return [
    fields.kind,
    fields.name,
    fields.searchedOn,
    fields.strategy,
    fields.hits,
    fields.kept,
    fields.searchedBy,
    fields.note,
  ] as const;
}
