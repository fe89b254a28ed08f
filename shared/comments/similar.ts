import type { CommentRow } from './comment.ts';

/** What grouping looks at. */
export type Groupable = Pick<CommentRow, 'id' | 'level' | 'anchor' | 'text' | 'proposal' | 'withdrawnAt'>;

/** At the same place, half of the words in common in this order says the same; found by trying on real rounds' lists. */
const ALIKE_HERE = 0.5;

/** Elsewhere in the same part only what is nearly copied counts. */
const ALIKE_NEARBY = 0.85;

/**
 * Proposes groups of comments that say the same: near-identical words at the same place, or almost copied ones in the
 * same part. Each group has at least two; a comment is in one group at most. Groups are ordered by their first
 * comment. `apart` are sets that somebody said do not belong together: no group holds two of one set.
 */
export function proposeGroups<Row extends Groupable>(
  comments: readonly Row[],
  apart: readonly (readonly string[])[] = [],
): Row[][] {
  const kept = apartSets(apart);
  const groups: { first: Profile; rows: Row[] }[] = [];
  const byPart = new Map<string, { first: Profile; rows: Row[] }[]>();
  for (const row of comments) {
    if (row.withdrawnAt !== null) continue;
    const profile = profileOf(row);
    if (profile.grams.size === 0) continue;
    const part = row.anchor.documentId ?? '';
    const here = byPart.get(part) ?? [];
    byPart.set(part, here);
    const match = here.find(
      ({ first, rows }) => saysSame(first, profile) && rows.every(other => !kept(other.id, row.id)),
    );
    if (match) match.rows.push(row);
    else {
      const group = { first: profile, rows: [row] };
      here.push(group);
      groups.push(group);
    }
  }
  return groups.map(({ rows }) => rows).filter(rows => rows.length > 1);
}

interface Profile {
  place: string;
  start: number;
  end: number;
  grams: ReadonlySet<string>;
}

function profileOf({ level, anchor, text, proposal }: Groupable): Profile {
  const place =
    level === 'text' || level === 'table' ? `${anchor.documentId}/${anchor.blockId}` : `${anchor.documentId}`;
  return { place, start: anchor.start, end: anchor.end, grams: gramsOf(`${text} ${proposal}`) };
}

function saysSame(a: Profile, b: Profile): boolean {
  const least = a.place === b.place ? ALIKE_HERE : ALIKE_NEARBY;
  // Sets of very different size cannot be that alike; most pairs end here.
  const [small, large] = a.grams.size < b.grams.size ? [a.grams, b.grams] : [b.grams, a.grams];
  if ((2 * small.size) / (small.size + large.size) < least) return false;
  return dice(small, large) >= least;
}

/** How much two sets have in common, from 0 to 1 (Sørensen–Dice). */
function dice(small: ReadonlySet<string>, large: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of small) if (large.has(gram)) common += 1;
  return (2 * common) / (small.size + large.size);
}

/** How alike two remarks are, from 0 to 1, whatever their case, accents and punctuation. */
export function similarity(a: string, b: string): number {
  const [one, other] = [gramsOf(a), gramsOf(b)];
  return one.size === 0 || other.size === 0 ? 0 : dice(one, other);
}

/** Words and pairs of neighbouring words; the pairs make the order count. */
function gramsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(
    words.flatMap((word, index) => (index === 0 ? [word] : [word, `${words[index - 1]} ${word}`])),
  );
}

function apartSets(sets: readonly (readonly string[])[]): (a: string, b: string) => boolean {
  const of = new Map<string, number[]>();
  for (const [index, ids] of sets.entries()) for (const id of ids) of.set(id, [...(of.get(id) ?? []), index]);
  return (a, b) => (of.get(a) ?? []).some(index => of.get(b)?.includes(index));
}
