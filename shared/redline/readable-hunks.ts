import type { Hunk } from './myers.ts';

/**
 * The shortest way is not always what a person would have marked. Three steps make it so: an insertion or
 * deletion that could stand a little earlier or later without a difference is put at a word or sentence border;
 * texts that share next to nothing become one replacement; a lone space or sign left between two replacements
 * joins them.
 */
export type SignKind = 'word' | 'space' | 'sign' | 'stop' | 'atom' | 'break';

/** One version of the text: what each token is, as a number, and what kind of token it is. */
export interface Stream {
  keys: Int32Array;
  kindAt(index: number): SignKind | null;
}

/** Below this share of kept words, of the text with the fewest, showing them as kept only confuses. */
const LEAST_KEPT = 0.3;

export function makeReadable(hunks: readonly Hunk[], base: Stream, target: Stream): Hunk[] {
  const placed = hunks.map((hunk, index) => slide(hunk, hunks[index - 1], hunks[index + 1], base, target));
  if (placed.length > 1 && sharesLittle(placed, base, target)) {
    const [first] = placed;
    const last = placed[placed.length - 1];
    if (first && last)
      return trim({ from: first.from, to: last.to, start: first.start, end: last.end }, base, target);
  }
  return joinThin(placed, base, target);
}

function slide(
  hunk: Hunk,
  before: Hunk | undefined,
  after: Hunk | undefined,
  base: Stream,
  target: Stream,
): Hunk {
  const inserts = hunk.from === hunk.to;
  if (!inserts && hunk.start !== hunk.end) return hunk;
  const stream = inserts ? target : base;
  const { keys } = stream;
  const [start, end] = inserts ? [hunk.start, hunk.end] : [hunk.from, hunk.to];
  const lowest = before ? (inserts ? before.end : before.to) + 1 : 0;
  const highest = after ? (inserts ? after.start : after.from) - 1 : keys.length;
  let best = 0;
  let bestScore = borderScore(stream, start, end);
  const consider = (shift: number) => {
    const score = borderScore(stream, start + shift, end + shift);
    if (score < bestScore || (score === bestScore && shift < best)) return;
    best = shift;
    bestScore = score;
  };
  for (let shift = 1; end + shift <= highest && keys[start + shift - 1] === keys[end + shift - 1]; shift++)
    consider(shift);
  for (let shift = -1; start + shift >= lowest && keys[start + shift] === keys[end + shift]; shift--)
    consider(shift);
  return {
    from: hunk.from + best,
    to: hunk.to + best,
    start: hunk.start + best,
    end: hunk.end + best,
  };
}

/** Best: whole sentences with the space after them; then words with the space after, then with the space before. */
function borderScore({ kindAt }: Stream, start: number, end: number): number {
  const outside = kindAt(start - 1);
  const last = kindAt(end - 1);
  const opens = outside === null || outside === 'break';
  if (last === 'space' && (opens || outside === 'space')) {
    const sentence = (opens || kindAt(start - 2) === 'stop') && kindAt(end - 2) === 'stop';
    return sentence ? 4 : 3;
  }
  const next = kindAt(end);
  if (kindAt(start) === 'space' && next !== 'word' && next !== 'atom')
    return outside === 'stop' && last === 'stop' ? 4 : 2;
  return opens || outside === 'space' ? 1 : 0;
}

function sharesLittle(hunks: readonly Hunk[], base: Stream, target: Stream): boolean {
  let baseWords = 0;
  let targetWords = 0;
  for (let at = 0; at < base.keys.length; at++) {
    const kind = base.kindAt(at);
    if (kind === 'break') return false;
    if (kind === 'word' || kind === 'atom') baseWords++;
  }
  for (let at = 0; at < target.keys.length; at++) {
    const kind = target.kindAt(at);
    if (kind === 'break') return false;
    if (kind === 'word' || kind === 'atom') targetWords++;
  }
  let kept = baseWords;
  for (const { from, to } of hunks)
    for (let at = from; at < to; at++) {
      const kind = base.kindAt(at);
      if (kind === 'word' || kind === 'atom') kept--;
    }
  return kept < LEAST_KEPT * Math.min(baseWords, targetWords);
}

function joinThin(hunks: readonly Hunk[], base: Stream, target: Stream): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined[joined.length - 1];
    if (last && isThin(last, hunk, base, target)) {
      joined.pop();
      joined.push(...trim({ ...last, to: hunk.to, end: hunk.end }, base, target));
    } else joined.push(hunk);
  }
  return joined;
}

function isThin(a: Hunk, b: Hunk, base: Stream, target: Stream): boolean {
  if (b.from - a.to !== 1 || holdsBreak(a, base, target) || holdsBreak(b, base, target)) return false;
  const kind = base.kindAt(a.to);
  if (kind === 'space') return replaces(a) || replaces(b);
  return (kind === 'sign' || kind === 'stop') && replaces(a) && replaces(b);
}

function replaces({ from, to, start, end }: Hunk): boolean {
  return to > from && end > start;
}

function holdsBreak({ from, to, start, end }: Hunk, base: Stream, target: Stream): boolean {
  for (let at = from; at < to; at++) if (base.kindAt(at) === 'break') return true;
  for (let at = start; at < end; at++) if (target.kindAt(at) === 'break') return true;
  return false;
}

/** Takes equal ends off a replacement. */
function trim(hunk: Hunk, base: Stream, target: Stream): Hunk[] {
  let { from, to, start, end } = hunk;
  while (from < to && start < end && base.keys[from] === target.keys[start]) {
    from++;
    start++;
  }
  while (from < to && start < end && base.keys[to - 1] === target.keys[end - 1]) {
    to--;
    end--;
  }
  return from === to && start === end ? [] : [{ from, to, start, end }];
}
