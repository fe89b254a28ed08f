/** A stretch of the base (`from`–`to`) replaced by a stretch of the target (`start`–`end`). */
export interface Hunk {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Texts further apart than this have little in common: the middle is then replaced as a whole. */
const MOST_EDITS = 1_500;

/**
 * The shortest way from one row of numbers to another, by Myers' greedy algorithm: `reach[k]` is how far along
 * the base one can get on diagonal k with d edits; each round allows one edit more, and the reaches of all
 * rounds are kept to walk back. Equal ends are cut off first, so the work is in the edited middle only.
 */
export function shortestEdits(base: Int32Array, target: Int32Array): Hunk[] {
  let start = 0;
  const most = Math.min(base.length, target.length);
  while (start < most && base[start] === target[start]) start++;
  let end = 0;
  while (end < most - start && base[base.length - 1 - end] === target[target.length - 1 - end]) end++;
  const a = base.subarray(start, base.length - end);
  const b = target.subarray(start, target.length - end);
  if (a.length === 0 && b.length === 0) return [];
  const hunks = a.length === 0 || b.length === 0 ? null : walk(a, b);
  return (hunks ?? [{ from: 0, to: a.length, start: 0, end: b.length }]).map(hunk => ({
    from: hunk.from + start,
    to: hunk.to + start,
    start: hunk.start + start,
    end: hunk.end + start,
  }));
}

function walk(a: Int32Array, b: Int32Array): Hunk[] | null {
  const limit = Math.min(MOST_EDITS, a.length + b.length);
  const reach = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    rounds.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const below = reach[middle + k + 1] ?? 0;
      const left = reach[middle + k - 1] ?? 0;
      let x = k === -edits || (k !== edits && left < below) ? below : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(rounds, a.length, b.length);
    }
  }
  return null;
}

function walkBack(rounds: readonly Int32Array[], width: number, height: number): Hunk[] {
  const hunks: Hunk[] = [];
  let x = width;
  let y = height;
  for (let edits = rounds.length - 1; edits > 0; edits--) {
    const reach = rounds[edits] ?? new Int32Array(0);
    const at = (k: number) => reach[k + edits + 1] ?? 0;
    const k = x - y;
    const inserted = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const fromX = inserted ? at(k + 1) : at(k - 1);
    const fromY = fromX - (inserted ? k + 1 : k - 1);
    const toX = inserted ? fromX : fromX + 1;
    const toY = inserted ? fromY + 1 : fromY;
    const next = hunks[hunks.length - 1];
    if (next && next.from === toX && next.start === toY) {
      next.from = fromX;
      next.start = fromY;
    } else hunks.push({ from: fromX, to: toX, start: fromY, end: toY });
    x = fromX;
    y = fromY;
  }
  return hunks.reverse();
}
