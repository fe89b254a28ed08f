import type { Origin } from '../../shared/origin.ts';
import type { Search, SearchFields, SearchImport } from '../../shared/selection/records.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextPosition } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from '../revisions.ts';

/** The searches of a question, or of all, in the order they were added, each with the imports it brought. */
export function listSearches(db: ReadHandle, questionId: string | null = null): Search[] {
  const rows = db
    .prepare(
      `SELECT id, question_id AS questionId, kind, name, platform, searched_on AS searchedOn, strategy, limits, filters,
         hits, searched_by AS searchedBy, reviewed_by AS reviewedBy, note, position, origin, revision
       FROM selection_searches WHERE ? IS NULL OR question_id = ? ORDER BY position, id`,
    )
    .all(questionId, questionId) as Omit<Search, 'imports'>[];
  const imports = db
    .prepare(
      `SELECT l.search_id AS searchId, i.id, i.file,
         (SELECT count(*) FROM reference_sources s WHERE s.import_id = i.id) AS records
       FROM selection_search_imports l JOIN reference_imports i ON i.id = l.import_id ORDER BY i.imported_at, i.id`,
    )
    .all() as (SearchImport & { searchId: string })[];
  const bySearch = Map.groupBy(imports, row => row.searchId);
  return rows.map(row => ({
    ...row,
    imports: (bySearch.get(row.id) ?? []).map(({ id, file, records }) => ({ id, file, records })),
  }));
}

export function insertSearch(
  db: WriteHandle,
  questionId: string,
  fields: SearchFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO selection_searches (id, question_id, kind, name, platform, searched_on, strategy, limits, filters, hits,
       searched_by, reviewed_by, note, position, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, questionId, ...columns(fields), nextPosition(db, 'selection_searches'), origin);
  return id;
}

export function updateSearch(db: WriteHandle, id: string, revision: number, fields: SearchFields): void {
  const result = db
    .prepare(
      `UPDATE selection_searches SET kind = ?, name = ?, platform = ?, searched_on = ?, strategy = ?, limits = ?, filters = ?,
         hits = ?, searched_by = ?, reviewed_by = ?, note = ?, revision = revision + 1,
         ${OWN_ORIGIN} WHERE id = ? AND revision = ?`,
    )
    .run(...columns(fields), id, revision);
  requireChanged(db, 'selection_searches', id, result);
}

/** Removes a search; the references it brought stay. */
export function deleteSearch(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'selection_searches', id, revision);
}

export function linkSearchImport(db: WriteHandle, searchId: string, importId: string): void {
  db.prepare(
    'INSERT INTO selection_search_imports (import_id, search_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  ).run(importId, searchId);
}

export function unlinkSearchImport(db: WriteHandle, searchId: string, importId: string): void {
  db.prepare('DELETE FROM selection_search_imports WHERE import_id = ? AND search_id = ?').run(
    importId,
    searchId,
  );
}

function columns(fields: SearchFields) {
  return [
    fields.kind,
    fields.name,
    fields.platform,
    fields.searchedOn,
    fields.strategy,
    fields.limits,
    fields.filters,
    fields.hits,
    fields.searchedBy,
    fields.reviewedBy,
    fields.note,
  ] as const;
}
