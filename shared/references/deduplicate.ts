import { blocksOf } from './blocks.ts';
import { type Comparison, compareKeys } from './compare.ts';
import { type Comparable, type Key, keyOf } from './normalise.ts';

/** Two records, by their place in the list, and what comparing them said. */
export interface Pair {
  first: number;
  second: number;
  comparison: Comparison;
}

export interface Deduplication {
  /** For each record the one it is a duplicate of, by place; null for one that counts. */
  duplicateOf: (number | null)[];
  /** The pair that joined each duplicate to its group, in the order they were joined. */
  joined: Pair[];
  /** Pairs of records that count, for somebody to judge; the likeliest first. */
  doubtful: Pair[];
}

/**
 * Finds which records are the same publication. Records that share a key (identifier, beginning or end of the
 * title, first author with year, page with volume) are compared; what is the same for certain is taken together.
 *
 * @param known how many records at the start of the list were there before: they stay as they are, are not
 *   compared with one another, and are the ones kept
 */
export function deduplicate(records: readonly Comparable[], known = 0): Deduplication {
  const keys = records.map(keyOf);
  const { same, doubtful } = comparePairs(keys, known);
  const groups = new Groups(keys, records, known);
  const joined: Pair[] = [];
  for (const pair of same.sort(byScore)) {
    if (groups.isTogether(pair.first, pair.second)) continue;
    if (groups.join(pair.first, pair.second)) joined.push(pair);
    else doubtful.push(pair);
  }
  const duplicateOf = records.map((_, at) => groups.leaderOf(at));
  return {
    duplicateOf,
    joined,
    doubtful: onePerGroup(doubtful, at => duplicateOf[at] ?? at, known).sort(byScore),
  };
}

function byScore(a: Pair, b: Pair): number {
  return b.comparison.score - a.comparison.score || a.first - b.first || a.second - b.second;
}

function comparePairs(keys: readonly Key[], known: number): { same: Pair[]; doubtful: Pair[] } {
  const [same, doubtful]: [Pair[], Pair[]] = [[], []];
  const seen = new Set<number>();
  const compare = (one: number, other: number) => {
    const [first, second] = one < other ? [one, other] : [other, one];
    if (second < known) return;
    const name = first * keys.length + second;
    if (seen.has(name)) return;
    seen.add(name);
    const [a, b] = [keys[first], keys[second]];
    if (!a || !b) return;
    const comparison = compareKeys(a, b);
    if (comparison.verdict === 'same') same.push({ first, second, comparison });
    else if (comparison.verdict === 'doubt') doubtful.push({ first, second, comparison });
  };
  for (const block of blocksOf(keys)) {
    for (const [i, one] of block.entries()) {
      for (let j = i + 1; j < block.length; j++) compare(one, block[j] ?? one);
    }
  }
  return { same, doubtful };
}

/** Of several doubtful pairs between two groups only the likeliest is asked about. */
function onePerGroup(pairs: readonly Pair[], groupOf: (at: number) => number, known: number): Pair[] {
  const asked = new Map<string, Pair>();
  for (const pair of pairs.toSorted(byScore)) {
    const [first, second] = [groupOf(pair.first), groupOf(pair.second)].sort((a, b) => a - b);
    if (first === undefined || second === undefined || first === second || second < known) continue;
    const name = `${first} ${second}`;
    if (!asked.has(name)) asked.set(name, { first, second, comparison: pair.comparison });
  }
  return [...asked.values()];
}

/** Groups of records that are the same; each has a leader, the record that is kept. */
class Groups {
  private readonly leader: number[];
  private readonly members: number[][];
  private readonly keys: readonly Key[];
  private readonly records: readonly Comparable[];
  private readonly known: number;

  constructor(keys: readonly Key[], records: readonly Comparable[], known: number) {
    this.keys = keys;
    this.records = records;
    this.known = known;
    this.leader = keys.map((_, at) => at);
    this.members = keys.map((_, at) => [at]);
  }

  isTogether(a: number, b: number): boolean {
    return this.leader[a] === this.leader[b];
  }

  /** Joins the groups of two records, unless their members hold identifiers that speak against it. */
  join(a: number, b: number): boolean {
    const [one, other] = [this.leader[a] ?? a, this.leader[b] ?? b];
    // Two references of the project itself stay apart until somebody says otherwise.
    if (one < this.known && other < this.known) return false;
    const together = [...(this.members[one] ?? []), ...(this.members[other] ?? [])];
    if (this.hasTwo(together, 'pmid')) return false;
    const kept = this.best(one, other);
    const gone = kept === one ? other : one;
    for (const member of this.members[gone] ?? []) this.leader[member] = kept;
    this.members[kept] = together;
    this.members[gone] = [];
    return true;
  }

  leaderOf(at: number): number | null {
    const leader = this.leader[at] ?? at;
    return leader === at ? null : leader;
  }

  private hasTwo(members: readonly number[], identifier: 'pmid'): boolean {
    const values = new Set(members.map(member => this.keys[member]?.[identifier] ?? ''));
    values.delete('');
    return values.size > 1;
  }

  /** What was there before, else the fullest record, else the one that came first. */
  private best(one: number, other: number): number {
    if (one < this.known || other < this.known) return Math.min(one, other);
    const [a, b] = [this.fullness(one), this.fullness(other)];
    return a === b ? Math.min(one, other) : a > b ? one : other;
  }

  private fullness(at: number): number {
    const record = this.records[at];
    if (!record) return 0;
    const { pmid, doi, volume, pages, articleNumber, authors, year } = record;
    const filled = [pmid, doi, volume, pages || articleNumber].filter(value => value !== '').length;
    return filled + (authors.length > 0 ? 1 : 0) + (year === null ? 0 : 1);
  }
}
