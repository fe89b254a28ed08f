import { listChanges } from '../../db/audit.ts';
import type { ReadHandle } from '../../db/database.ts';
import { findLabel, nameOf } from '../../db/labels.ts';
import type { AuditEntry, HistoryItem } from '../../shared/history.ts';
import { blindTo } from './blinded-screening.ts';

/** Columns that say nothing to a reader: keys, counters, and texts that have a history of their own. */
const HIDDEN = new Set([
  'id',
  'revision',
  'version',
  'format',
  'body',
  'steps',
  'position',
  'definition',
  'content',
  'content_hash',
  'base_hash',
  'item_id',
]);

/** Tables whose rows are about one record of a selection. */
const SCREENED = new Set(['screening_decisions', 'screening_resolutions', 'selection_reports']);

/** Rows of one act that are described; nobody reads on in an import of thousands. */
const MOST_ROWS = 100;

/**
 * The newest changes as people read them, newest first; `nextBefore` continues where this page ends. Of a blinded
 * screening `viewer` sees only their own decisions until everybody has judged the record.
 */
export function readHistory(
  db: ReadHandle,
  limit: number,
  before: number | null,
  viewer: string,
): { items: HistoryItem[]; nextBefore: number | null } {
  const { entries, counts, nextBefore } = listChanges(db, limit, before, MOST_ROWS);
  const isBlind = blindTo(db, viewer);
  const items = [...Map.groupBy(entries, entry => entry.changeId).values()].flatMap(change => {
    const [first] = change;
    if (!first) return [];
    const rows = change.map(entry => describeRow(db, entry, isBlind(entry)));
    const { changeId, at, actor, action } = first;
    return [{ changeId, at, actor, action, rowCount: counts.get(changeId) ?? rows.length, rows }];
  });
  return { items, nextBefore };
}

function describeRow(db: ReadHandle, entry: AuditEntry, isHidden: boolean): HistoryItem['rows'][number] {
  const { table, rowId, operation, before, after } = entry;
  const columns = Object.keys(before ?? after ?? {}).filter(column => !HIDDEN.has(column));
  const changed = columns.filter(column => (before?.[column] ?? null) !== (after?.[column] ?? null));
  return {
    table,
    operation,
    label: labelOf(db, table, rowId, before ?? after ?? {}),
    isHidden,
    fields: (isHidden ? [] : changed).map(column => ({
      field: column,
      before: shown(db, before?.[column]),
      after: shown(db, after?.[column]),
    })),
  };
}

/** A link is called by the two things it joins; a row by its own name. */
function labelOf(db: ReadHandle, table: string, rowId: string, row: Record<string, unknown>): string {
  const own = nameOf(row);
  if (own !== null) return own;
  // A judgement on a record is called by the record, not by the reason for exclusion it names.
  if (SCREENED.has(table) && typeof row.reference_id === 'string')
    return findLabel(db, row.reference_id) ?? table;
  if (table === 'authorisations' && typeof row.organisation_id === 'string')
    return findLabel(db, row.organisation_id) ?? table;
  // Parts of the method have no name in the project file; whoever shows them names them by their id.
  const part = row.criterion_id ?? row.step_id ?? row.phase_id ?? (table === 'phases' ? row.id : undefined);
  if (typeof part === 'string') return part;
  const ends = rowId.split('|').map(id => findLabel(db, id) ?? '');
  return ends.filter(end => end !== '').join(' – ') || table;
}

/** A value as text; the id of another row is replaced by that row's name. */
function shown(db: ReadHandle, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? (findLabel(db, value) ?? value) : String(value);
}
