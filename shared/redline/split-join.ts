import { type Block, pair, unpair } from './block.ts';
import { wordCountsOf, wordsOf } from './node-words.ts';
import { sharedWords } from './words.ts';

/**
 * Finds text blocks that were cut in two or put together, so that they can be compared as one row of tokens with
 * borders in it, as Word does with its paragraph marks. A block that stayed in place lost words, and the new
 * blocks beside it are made of them: a split. It gained words that came from deleted blocks beside it: a join.
 * The half that kept the id may also be the last one (Enter at the start of a paragraph); the first half is then
 * made the partner, and the two exchange their ids when the change is accepted.
 */
export interface TextRun {
  /** The first has `target[0]` as its partner; the others were joined to it. */
  base: Block[];
  /** The others were split off the first. */
  target: Block[];
  /** Whether the id of the pair goes to the last block. */
  exchangesIds: boolean;
}

/** Share of a block's words that must come from the block beside it. */
const SHARED = 0.5;
/** How far a deletion may reach over blocks to be seen as one. */
const FARTHEST = 8;

/** The runs below one paired container; marks their blocks `split` and `joined`. */
export function findRuns(container: Block): TextRun[] {
  const runs: TextRun[] = [];
  for (const block of container.children) {
    const other = block.partner;
    if (!other || block.fate !== 'kept' || !block.isText || block.key === other.key) continue;
    const run =
      splitAfter(block, other) ??
      joinAfter(block, other) ??
      splitBefore(block, other) ??
      joinBefore(block, other);
    if (!run) continue;
    for (const joined of run.base.slice(1)) joined.fate = 'joined';
    for (const split of run.target.slice(1)) split.fate = 'split';
    runs.push(run);
  }
  return runs;
}

function splitAfter(block: Block, other: Block): TextRun | null {
  const next = neighbours(other, 1, 'fresh');
  if (next.length === 0) return null;
  const pieces = takeWhileMadeOf(lostWords(block, other), next);
  return pieces.length === 0 ? null : { base: [block], target: [other, ...pieces], exchangesIds: false };
}

function splitBefore(block: Block, other: Block): TextRun | null {
  const before = neighbours(other, -1, 'fresh');
  if (before.length === 0) return null;
  const pieces = takeWhileMadeOf(lostWords(block, other), before).reverse();
  const [first] = pieces;
  if (!first) return null;
  unpair(block);
  pair(block, first);
  first.fate = 'kept';
  return { base: [block], target: [...pieces, other], exchangesIds: true };
}

function joinAfter(block: Block, other: Block): TextRun | null {
  const next = neighbours(block, 1, 'gone');
  if (next.length === 0) return null;
  const gained = lostWords(other, block);
  if (gained.size === 0) return null;
  const words = wordsOf(other.node);
  const last = next.findLastIndex(
    piece => isMadeOf(piece, gained) || fitsTail(wordsOf(piece.node), words, gained),
  );
  return last < 0
    ? null
    : { base: [block, ...next.slice(0, last + 1)], target: [other], exchangesIds: false };
}

function joinBefore(block: Block, other: Block): TextRun | null {
  const before = neighbours(block, -1, 'gone');
  if (before.length === 0) return null;
  const pieces = takeWhileMadeOf(lostWords(other, block), before).reverse();
  const [first] = pieces;
  if (!first) return null;
  unpair(block);
  pair(first, other);
  first.fate = 'kept';
  return { base: [...pieces, block], target: [other], exchangesIds: true };
}

/** The text blocks of one kind next to a block, on one side, all with the same fate; nearest first. */
function neighbours(block: Block, step: 1 | -1, fate: 'gone' | 'fresh'): Block[] {
  const found: Block[] = [];
  for (let at = block.index + step; found.length < FARTHEST; at += step) {
    const next = block.parent?.children[at];
    if (!next || next.fate !== fate || next.kind !== block.kind) break;
    found.push(next);
  }
  return found;
}

function takeWhileMadeOf(words: Map<string, number>, pieces: readonly Block[]): Block[] {
  const left = new Map(words);
  const taken: Block[] = [];
  for (const piece of pieces) {
    if (!isMadeOf(piece, left)) break;
    for (const word of wordsOf(piece.node)) left.set(word, (left.get(word) ?? 0) - 1);
    taken.push(piece);
  }
  return taken;
}

function isMadeOf(piece: Block, words: ReadonlyMap<string, number>): boolean {
  if (words.size === 0) return false;
  const { length } = wordsOf(piece.node);
  return length > 0 && sharedWords(wordCountsOf(piece.node), words) >= SHARED * length;
}

/** Whether the end of a deleted block is the end of the block that gained words: a deletion over the border. */
function fitsTail(
  piece: readonly string[],
  whole: readonly string[],
  gained: ReadonlyMap<string, number>,
): boolean {
  let common = 0;
  while (common < piece.length && common < whole.length && piece.at(-1 - common) === whole.at(-1 - common))
    common++;
  let size = 0;
  for (const count of gained.values()) size += count;
  return common > 0 && common >= SHARED * size;
}

function lostWords(before: Block, after: Block): Map<string, number> {
  const lost = new Map(wordCountsOf(before.node));
  for (const word of wordsOf(after.node)) {
    const count = lost.get(word);
    if (count === undefined) continue;
    if (count === 1) lost.delete(word);
    else lost.set(word, count - 1);
  }
  return lost;
}
