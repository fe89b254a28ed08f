import type { Change, ChangePart, PartKind } from './change.ts';
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
  'citationsInserted',
  'citationsDeleted',
  'citationsChanged',
  'referencesInserted',
  'referencesDeleted',
  'referencesChanged',
  'figuresInserted',
  'figuresDeleted',
  'figuresChanged',
  'liveInserted',
  'liveDeleted',
  'liveChanged',
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
    /** A node counts as changed once, however many of its attributes are. */
    const changed = new Map<string, SummaryKind>();
    for (const part of change.parts) {
      const { kind, does, block, from, node } = part;
      const named = NAMED[node];
      if (kind === 'text') countText(part, count);
      else if (kind === 'row' && !isStructure) count(ROWS[does ?? 'move']);
      else if (kind === 'column' && !isStructure) columns.add(COLUMNS[does ?? 'move']);
      else if (named && (does === 'insert' || does === 'delete')) count(named[does]);
      else if (named && kind === 'attribute') changed.set(`${block} ${from} ${node}`, named.change);
      else {
        const plain = PLAIN[kind];
        if (plain) count(plain);
      }
    }
    for (const kind of [...columns, ...changed.values()]) count(kind);
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

/** Nodes that are counted by name. */
const NAMED: Record<string, Record<'insert' | 'delete' | 'change', SummaryKind> | undefined> = {
  citation: { insert: 'citationsInserted', delete: 'citationsDeleted', change: 'citationsChanged' },
  reference: { insert: 'referencesInserted', delete: 'referencesDeleted', change: 'referencesChanged' },
  figure: { insert: 'figuresInserted', delete: 'figuresDeleted', change: 'figuresChanged' },
  live: { insert: 'liveInserted', delete: 'liveDeleted', change: 'liveChanged' },
};

type Count = (kind: SummaryKind, by?: number) => void;

function countText({ before, after, gone, come }: ChangePart, count: Count): void {
  const lost = wordsIn(before).length;
  const written = wordsIn(after).length;
  const replaced = Math.min(lost, written);
  count('wordsReplaced', replaced);
  count('wordsDeleted', lost - replaced);
  count('wordsInserted', written - replaced);
  let atoms = 0;
  for (const [type, named] of Object.entries(NAMED)) {
    const [out, into] = [gone, come].map(types => types.filter(own => own === type).length);
    if (!named || out === undefined || into === undefined) continue;
    const other = Math.min(out, into);
    count(named.change, other);
    count(named.delete, out - other);
    count(named.insert, into - other);
    atoms += out + into;
  }
  if (lost + written + atoms === 0) count('signsChanged');
}
