import type { CommentRow } from './comment.ts';

/** What grouping looks at. */
export type Groupable = Pick<CommentRow, 'id' | 'level' | 'anchor' | 'text' | 'proposal' | 'withdrawnAt'>;

/** At the same place, half of the words in common, in this order, says the same. */
const ALIKE_HERE = 0.5;

/** Elsewhere in the same part only what is nearly copied counts. */
const ALIKE_NEARBY = 0.85;

/**
 * Proposes groups of comments that say the same: near-identical words at the same place, or almost copied ones in the
 * same part; where both propose a wording, these must be alike too. Each group has at least two; a comment is in one group at most. Groups are ordered by their first
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
  grams: ReadonlySet<string>;
  wording: ReadonlySet<string>;
}

function profileOf({ level, anchor, text, proposal }: Groupable): Profile {
  const place =
    level === 'text' || level === 'table' ? `${anchor.documentId}/${anchor.blockId}` : `${anchor.documentId}`;
  return { place, grams: gramsOf(text === '' ? proposal : text), wording: gramsOf(proposal) };
}

function saysSame(a: Profile, b: Profile): boolean {
  if (dice(a.grams, b.grams) < (a.place === b.place ? ALIKE_HERE : ALIKE_NEARBY)) return false;
  if (a.wording.size === 0 || b.wording.size === 0) return true;
  // One of two wordings may hold the other: "Give advice" and a whole sentence that begins so.
  return common(a.wording, b.wording) / Math.min(a.wording.size, b.wording.size) >= ALIKE_HERE;
}

/** How many members two sets share. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const gram of small) if (large.has(gram)) count += 1;
  return count;
}

/** How much two sets have in common, from 0 to 1 (Sørensen–Dice). */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * common(a, b)) / (a.size + b.size);
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
