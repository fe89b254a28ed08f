import type { Node } from 'prosemirror-model';
import type { Change } from './change.ts';
import { findFootprints } from './find-footprints.ts';
import { clash, type Footprint } from './footprint.ts';
import { hashText } from './hash.ts';
import { findBrokenPlaces, findRing } from './merge-checks.ts';
import { idOf } from './node-kind.ts';
import { normaliseIds } from './normalise-ids.ts';
import { type Redline, redline } from './redline.ts';
import { type Layer, render } from './render.ts';
import { UnionFind } from './union-find.ts';

/** A change and the targets that hold it, by their index in the call. */
export interface MergedChange extends Change {
  authors: number[];
  /** Whether the document has it. */
  applied: boolean;
}

/** Changes that exclude each other. None of them is in the document, unless one was chosen. */
export interface Conflict {
  id: string;
  /** Ids of the changes, those of one target not in conflict with each other. */
  changes: string[];
  /**
   * `overlap`: they touch the same place. `ring`: blocks would be moved into each other. `content`: together
   * they would leave something the schema does not allow, such as a cell without text.
   */
  reason: 'overlap' | 'ring' | 'content';
}

export interface Merge {
  document: Node;
  changes: MergedChange[];
  conflicts: Conflict[];
}

/**
 * Puts the changes of several targets into their common base. Equal changes are one, with several authors.
 * Changes that exclude each other are left out and recorded as a conflict, so none wins in silence; a change
 * from a conflict that is named in `choose` is carried out all the same, as far as the chosen do not exclude
 * each other. The order of the targets matters for nothing but the authors' numbers and the ids of new blocks.
 */
export function merge(base: Node, targets: readonly Node[], choose: Iterable<string> = []): Merge {
  if (targets.length === 0) return { document: base, changes: [], conflicts: [] };
  const compared = targets
    .map((target, author) => ({ author, of: redline(base, target), order: JSON.stringify(target.toJSON()) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.author - b.author));
  const entries = listEntries(compared);
  const conflicts = new ConflictList(entries);
  for (const [a, b] of clashingPairs(entries)) conflicts.add('overlap', [a, b]);
  const chosen = chosenOnly(entries, conflicts, new Set(choose));
  const held = () => entries.filter(entry => !conflicts.has(entry) || chosen.has(entry));
  const layers = (kept: readonly Entry[]): Layer[] =>
    compared.map(({ of }, layer) => {
      const roots = new Set(kept.filter(entry => entry.layer === layer).map(entry => entry.root));
      return { weave: of.weave, holds: variable => roots.has(of.weave.groups.find(variable)) };
    });
  const settle = (): Entry[] => {
    for (;;) {
      const kept = held();
      const fault = faultIn(layers(kept), kept);
      if (!fault) return kept;
      conflicts.add(fault.reason, fault.entries);
      for (const entry of fault.entries) chosen.delete(entry);
    }
  };
  const kept = settle();
  const document = withoutDoubledIds(render(layers(kept)), base);
  const applied = new Set(kept);
  return {
    document,
    changes: entries.map(entry => ({
      ...entry.change,
      id: entry.id,
      authors: entry.authors,
      applied: applied.has(entry),
    })),
    conflicts: conflicts.list(),
  };
}

interface Entry {
  id: string;
  change: Change;
  authors: number[];
  /** Index among the compared targets, and variable in it. */
  layer: number;
  root: number;
  footprints: readonly Footprint[];
}

interface Compared {
  author: number;
  of: Redline;
}

/** Changes that touch the same with the same result are one entry; the first target's stands for all. */
function listEntries(compared: readonly Compared[]): Entry[] {
  const bySign = new Map<string, Entry>();
  const signsById = new Map<string, Set<string>>();
  compared.forEach(({ author, of }, layer) => {
    const footprints = findFootprints(of.weave, layer);
    const ordinals = new Map<string, number>();
    for (const change of of.changes) {
      const root = of.variables.get(change.id) ?? -1;
      const own = footprints.get(root) ?? [];
      const plain = own
        .map(footprint => JSON.stringify(footprint))
        .filter(text => !text.includes('"child"'))
        .sort()
        .join();
      const ordinal = ordinals.get(plain) ?? 0;
      ordinals.set(plain, ordinal + 1);
      const sign = `${ordinal} ${plain}`;
      const known = bySign.get(sign);
      if (known) known.authors = [...known.authors, author].sort((a, b) => a - b);
      else bySign.set(sign, { id: change.id, change, authors: [author], layer, root, footprints: own });
      signsById.set(change.id, (signsById.get(change.id) ?? new Set()).add(sign));
    }
  });
  for (const [sign, entry] of bySign)
    if ((signsById.get(entry.change.id)?.size ?? 0) > 1) entry.id = hashText(`${entry.change.id} ${sign}`);
  return [...bySign.values()];
}

function clashingPairs(entries: readonly Entry[]): [Entry, Entry][] {
  const byPlace = new Map<string, { entry: Entry; footprint: Footprint }[]>();
  const pairs: [Entry, Entry][] = [];
  for (const entry of entries)
    for (const footprint of entry.footprints) {
      const others = byPlace.get(footprint.place) ?? [];
      for (const other of others)
        if (isOtherAuthors(entry, other.entry) && clash(footprint, other.footprint))
          pairs.push([other.entry, entry]);
      others.push({ entry, footprint });
      byPlace.set(footprint.place, others);
    }
  return pairs;
}

function isOtherAuthors(a: Entry, b: Entry): boolean {
  return !a.authors.some(author => b.authors.includes(author));
}

/** Of the chosen, those that do not exclude an earlier chosen one. */
function chosenOnly(
  entries: readonly Entry[],
  conflicts: ConflictList,
  ids: ReadonlySet<string>,
): Set<Entry> {
  const chosen: Entry[] = [];
  for (const entry of entries)
    if (ids.has(entry.id) && conflicts.has(entry) && clashingPairs([...chosen, entry]).length === 0)
      chosen.push(entry);
  return new Set(chosen);
}

/** What the changes that are left would still break together; pairs of them do not show it. */
function faultIn(
  layers: readonly Layer[],
  kept: readonly Entry[],
): { reason: Conflict['reason']; entries: Entry[] } | null {
  const ring = findRing(layers);
  if (ring) {
    const moves = kept.filter(entry =>
      entry.footprints.some(({ does, place }) => does === 'moved' && ring.has(place)),
    );
    if (moves.length > 0) return { reason: 'ring', entries: moves };
  }
  for (const place of findBrokenPlaces(layers)) {
    const touching = kept.filter(entry =>
      entry.footprints.some(footprint => footprint.does === 'child' && footprint.place === place),
    );
    if (touching.length > 0) return { reason: 'content', entries: touching };
  }
  return null;
}

function withoutDoubledIds(document: Node, base: Node): Node {
  const ids = new Set<string>();
  let doubled = false;
  document.descendants(node => {
    const id = idOf(node);
    doubled ||= id !== null && ids.has(id);
    if (id !== null) ids.add(id);
  });
  return doubled ? normaliseIds(document, base) : document;
}

/** Conflicts that share a change are one. */
class ConflictList {
  readonly #entries: readonly Entry[];
  readonly #groups = new UnionFind();
  readonly #reasons = new Map<number, Conflict['reason']>();

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#groups.add(entries.length);
  }

  add(reason: Conflict['reason'], entries: readonly Entry[]): void {
    const numbers = entries.map(entry => this.#entries.indexOf(entry));
    for (const number of numbers) {
      if (!this.#reasons.has(number)) this.#reasons.set(number, reason);
      this.#groups.union(numbers[0] ?? number, number);
    }
  }

  has(entry: Entry): boolean {
    return this.#reasons.has(this.#entries.indexOf(entry));
  }

  list(): Conflict[] {
    const byRoot = new Map<number, Conflict>();
    this.#entries.forEach(({ id }, number) => {
      const reason = this.#reasons.get(number);
      if (!reason) return;
      const root = this.#groups.find(number);
      const conflict = byRoot.get(root) ?? { id: '', changes: [], reason };
      conflict.changes.push(id);
      byRoot.set(root, conflict);
    });
    return [...byRoot.values()].map(conflict => ({
      ...conflict,
      id: hashText([...conflict.changes].sort().join()),
    }));
  }
}
