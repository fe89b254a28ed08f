import { type Block, canPair, pair } from './block.ts';
import { wordCountsOf, wordsOf } from './node-words.ts';
import { sharedWords } from './words.ts';

/** Share of the longer text that a lone couple must have in common at its ends. */
const LONE_ENDS = 0.4;
/** Likeness (Dice: twice the shared words over all words) for a lone couple, and for one of many. */
const LONE_LIKENESS = 0.3;
const LIKENESS = 0.45;
/** More couples than this are compared window by window, so that a rewritten chapter takes no seconds. */
const MOST_COUPLES = 40_000;
const WINDOW = 100;

/** Pairs blocks between two anchors by likeness, in order, so that the summed likeness is greatest. */
export function alignGap(base: readonly Block[], target: readonly Block[]): void {
  const [first] = base;
  const [other] = target;
  if (!first || !other) return;
  if (base.length === 1 && target.length === 1) {
    if (canPair(first, other) && isLoneCouple(first, other)) pair(first, other);
    return;
  }
  if (base.length * target.length <= MOST_COUPLES) alignWindow(base, target);
  else
    for (let at = 0; at < base.length; at += WINDOW) {
      const start = Math.round((at * target.length) / base.length);
      const end = Math.round(((at + WINDOW) * target.length) / base.length);
      alignWindow(base.slice(at, at + WINDOW), target.slice(start, end));
    }
}

function isLoneCouple(base: Block, target: Block): boolean {
  const a = base.node.textContent;
  const b = target.node.textContent;
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return base.key === target.key;
  return commonEnds(a, b) >= LONE_ENDS * longest || likeness(bagOf(base), bagOf(target)) >= LONE_LIKENESS;
}

function commonEnds(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return start + end;
}

interface Bag {
  counts: ReadonlyMap<string, number>;
  size: number;
}

function bagOf(block: Block): Bag {
  return { counts: wordCountsOf(block.node), size: wordsOf(block.node).length };
}

function likeness(a: Bag, b: Bag): number {
  const size = a.size + b.size;
  return size === 0 ? 0 : (2 * sharedWords(a.counts, b.counts)) / size;
}

/** The usual table of best sums: cell (i, j) is the best for the first i base and the first j target blocks. */
function alignWindow(base: readonly Block[], target: readonly Block[]): void {
  const bags = base.map(bagOf);
  const others = target.map(bagOf);
  const width = target.length + 1;
  const best = new Float64Array((base.length + 1) * width);
  const likeAt = new Float64Array(base.length * target.length);
  base.forEach((block, i) => {
    target.forEach((other, j) => {
      const like = likenessOf(block, other, bags[i], others[j]);
      likeAt[i * target.length + j] = like;
      const skip = Math.max(best[i * width + j + 1] ?? 0, best[(i + 1) * width + j] ?? 0);
      best[(i + 1) * width + j + 1] = Math.max(skip, like > 0 ? like + (best[i * width + j] ?? 0) : 0);
    });
  });
  let i = base.length;
  let j = target.length;
  while (i > 0 && j > 0) {
    const here = best[i * width + j] ?? 0;
    if (here === best[(i - 1) * width + j]) i--;
    else if (here === best[i * width + j - 1]) j--;
    else {
      const block = base[--i];
      const other = target[--j];
      if (block && other && canPair(block, other)) pair(block, other);
    }
  }
}

function likenessOf(base: Block, target: Block, a: Bag | undefined, b: Bag | undefined): number {
  if (!a || !b || !canPair(base, target)) return 0;
  if (base.key === target.key) return 1;
  const like = likeness(a, b);
  return like >= LIKENESS ? like : 0;
}
