import { VERDICTS, type VerdictOption, type VerdictOptionFields } from '../../shared/comments/verdicts.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { requireChanged } from '../revisions.ts';

/** What the project changed in the usual list of decisions, and what it added, in the order in which it did. */
export function listVerdictOptions(db: ReadHandle): VerdictOption[] {
  const rows = db
    .prepare(
      'SELECT id, verdict, labels, is_retired AS isRetired, revision FROM verdict_options ORDER BY rowid',
    )
    .all() as (Omit<VerdictOption, 'labels' | 'isRetired'> & { labels: string; isRetired: number })[];
  return rows.map(row => ({
    ...row,
    labels: JSON.parse(row.labels) as VerdictOption['labels'],
    isRetired: row.isRetired === 1,
  }));
}

/** Adds an entry to the list of decisions; returns its id. */
export function insertVerdictOption(db: WriteHandle, fields: VerdictOptionFields): string {
  const id = newId();
  insert(db, id, fields);
  return id;
}

/** Changes an entry; a usual one keeps its key, so that rules know it under any name. */
export function updateVerdictOption(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: VerdictOptionFields,
): void {
  const usual = VERDICTS.find(verdict => verdict === id);
  if (usual !== undefined && fields.verdict !== usual)
    throw new LeidraadError('input-invalid', { reason: 'verdict' });
  if (usual !== undefined && revision === 0) {
    if (listVerdictOptions(db).some(option => option.id === id))
      throw new LeidraadError('row-changed', { id });
    insert(db, id, fields);
    return;
  }
  const result = db
    .prepare(
      `UPDATE verdict_options SET verdict = ?, labels = ?, is_retired = ?, revision = revision + 1
       WHERE id = ? AND revision = ?`,
    )
    .run(fields.verdict, JSON.stringify(fields.labels), fields.isRetired ? 1 : 0, id, revision);
  requireChanged(db, 'verdict_options', id, result);
}

function insert(db: WriteHandle, id: string, { verdict, labels, isRetired }: VerdictOptionFields): void {
  db.prepare('INSERT INTO verdict_options (id, verdict, labels, is_retired) VALUES (?, ?, ?, ?)').run(
    id,
    verdict,
    JSON.stringify(labels),
    isRetired ? 1 : 0,
  );
}
