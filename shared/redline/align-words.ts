import { type Hunk, shortestEdits } from './myers.ts';
import type { Stream } from './readable-hunks.ts';

/**
 * What differs between two texts. Words, signs and inline nodes are aligned without the spaces between them:
 * a space equals any other, and a path that keeps spaces instead of words is no shorter to a reader. Between two
 * kept words everything is then compared, spaces included.
 */
export function alignWords(base: Stream, target: Stream): Hunk[] {
  const ours = withoutSpaces(base);
  const theirs = withoutSpaces(target);
  const hunks: Hunk[] = [];
  let from = 0;
  let start = 0;
  const compareUpTo = (to: number, end: number) => {
    const hunk = trim(base, target, { from, to, start, end });
    if (hunk) hunks.push(hunk);
    from = to + 1;
    start = end + 1;
  };
  let at = 0;
  let there = 0;
  const keepUpTo = (end: number) => {
    for (; at < end; at++, there++) compareUpTo(ours.places[at] ?? 0, theirs.places[there] ?? 0);
  };
  for (const edit of shortestEdits(ours.keys, theirs.keys)) {
    keepUpTo(edit.from);
    at = edit.to;
    there = edit.end;
  }
  keepUpTo(ours.places.length);
  compareUpTo(base.keys.length, target.keys.length);
  return hunks;
}

function withoutSpaces({ keys, kindAt }: Stream): { keys: Int32Array; places: Int32Array } {
  const places = new Int32Array(keys.length);
  let count = 0;
  keys.forEach((_key, at) => {
    if (kindAt(at) !== 'space') places[count++] = at;
  });
  const own = places.subarray(0, count);
  return { keys: own.map(place => keys[place] ?? 0), places: own };
}

/** Takes equal ends off; null when nothing is left. */
function trim(base: Stream, target: Stream, { from, to, start, end }: Hunk): Hunk | null {
  while (from < to && start < end && base.keys[from] === target.keys[start]) {
    from++;
    start++;
  }
  while (from < to && start < end && base.keys[to - 1] === target.keys[end - 1]) {
    to--;
    end--;
  }
  return from === to && start === end ? null : { from, to, start, end };
}
