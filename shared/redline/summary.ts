import type { Change, PartKind } from './change.ts';
import { wordsIn } from './words.ts';

/** What can be counted in a redline; the locales have a sentence for each ("3 woorden vervangen"). */
export const SUMMARY_KINDS = [
  'wordsReplaced',
  'wordsInserted',
  'wordsDeleted',
  'signsChanged',
  'blocksInserted',
  'blocksDeleted',
  'blocksMoved',
  'splits',
  'joins',
  'typesChanged',
  'attributesChanged',
  'marksChanged',
  'rowsInserted',
  'rowsDeleted',
  'rowsMoved',
  'columnsInserted',
  'columnsDeleted',
  'columnsMoved',
  'tablesRestructured',
] as const;

export type SummaryKind = (typeof SUMMARY_KINDS)[number];

export interface Summary {
  /** Changes that can be decided one by one. */
  changes: number;
  /** How much of each kind, without those of which there is nothing. */
  counts: Partial<Record<SummaryKind, number>>;
}

/** Counts what changed, in words a reader uses. A column counts once, however many rows it has. */
export function summarise(changes: readonly Change[]): Summary {
  const counts: Summary['counts'] = {};
  const count = (kind: SummaryKind, by = 1) => {
    if (by > 0) counts[kind] = (counts[kind] ?? 0) + by;
  };
  for (const change of changes) {
    const isStructure =
      change.kinds.includes('structure') || (change.kinds.includes('row') && change.kinds.includes('column'));
    if (isStructure) count('tablesRestructured');
    const columns = new Set<SummaryKind>();
    for (const { kind, does, before, after } of change.parts) {
      if (kind === 'text') countText(before, after, count);
      else if (kind === 'row' && !isStructure) count(ROWS[does ?? 'move']);
      else if (kind === 'column' && !isStructure) columns.add(COLUMNS[does ?? 'move']);
      else {
        const plain = PLAIN[kind];
        if (plain) count(plain);
      }
    }
    for (const kind of columns) count(kind);
  }
  return { changes: changes.length, counts };
}

const ROWS = { insert: 'rowsInserted', delete: 'rowsDeleted', move: 'rowsMoved' } as const;
const COLUMNS = { insert: 'columnsInserted', delete: 'columnsDeleted', move: 'columnsMoved' } as const;

const PLAIN: Partial<Record<PartKind, SummaryKind>> = {
  insert: 'blocksInserted',
  delete: 'blocksDeleted',
  move: 'blocksMoved',
  split: 'splits',
  join: 'joins',
  type: 'typesChanged',
  attribute: 'attributesChanged',
  mark: 'marksChanged',
};

function countText(before: string, after: string, count: (kind: SummaryKind, by?: number) => void): void {
  const gone = wordsIn(before).length;
  const come = wordsIn(after).length;
  const replaced = Math.min(gone, come);
  count('wordsReplaced', replaced);
  count('wordsDeleted', gone - replaced);
  count('wordsInserted', come - replaced);
  if (gone + come === 0) count('signsChanged');
}
