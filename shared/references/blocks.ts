import type { Key } from './normalise.ts';

/** Blocks larger than this are of titles such as «Editorial», whose records are told apart by page and identifier. */
const LARGEST_BLOCK = 300;

/**
 * The records that share something by which two records of one publication are found: identifier, beginning or end of
 * the title with author or year, a third of it with the author, page with volume or author. A slip of the pen stands in
 * one part of a title and leaves the others.
 *
 * A block is known by a hash of what its records share, because most names stand alone and a text for each of them
 * takes more time than all comparisons. Two names with one hash would only have records compared that share nothing.
 */
export function blocksOf(keys: readonly Key[]): number[][] {
  /** The place of the only record of a block, or those of all. */
  const blocks = new Map<number, number | number[]>();
  for (const [at, key] of keys.entries()) {
    eachBlock(key, block => {
      const there = blocks.get(block);
      if (there === undefined) blocks.set(block, at);
      else if (typeof there === 'number') {
        if (there !== at) blocks.set(block, [there, at]);
      } else if (there.at(-1) !== at) there.push(at);
    });
  }
  return [...blocks.values()].filter(
    block => typeof block !== 'number' && block.length <= LARGEST_BLOCK,
  ) as number[][];
}

/** What the records of a block share; each kind has hashes of its own. */
const [DOI, PMID, TITLE, HALF, THIRD, PAGE] = [1, 2, 3, 4, 6, 9];

function eachBlock(key: Key, put: (block: number) => void): void {
  const { doi, pmid, titles, firstAuthor, year, startPage, volume } = key;
  if (doi !== '') put(mix(DOI, doi));
  if (pmid !== '') put(mix(PMID, pmid));
  // A year that is one off meets its neighbour in the block between them.
  const years = year === null ? [] : [year, year + 1];
  for (const title of titles) {
    const words = wordsOf(title);
    put(mix(TITLE, title, 0, title.length, true));
    eachPart(words, 2, (part, from, to) => {
      const half = mix(HALF + part, title, from, to);
      put(mix(half, firstAuthor));
      for (const at of years) put(mixNumber(half, at));
    });
    if (firstAuthor === '') continue;
    eachPart(words, 3, (part, from, to) => put(mix(mix(THIRD + part, title, from, to), firstAuthor)));
  }
  if (startPage === '') return;
  for (const at of years) {
    const page = mix(mixNumber(PAGE, at), startPage);
    put(mix(mixNumber(page, 0), volume));
    put(mix(mixNumber(page, 1), firstAuthor));
  }
}

/** Where each word of a title begins, and after them where the next would. */
function wordsOf(title: string): number[] {
  const starts = [0];
  for (let space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', space + 1))
    starts.push(space + 1);
  starts.push(title.length + 1);
  return starts;
}

/** A title in parts of about the same number of words; one too short for that has none. */
function eachPart(
  starts: readonly number[],
  count: number,
  take: (part: number, from: number, to: number) => void,
): void {
  const words = starts.length - 1;
  if (words < count * 2) return;
  const length = words / count;
  for (let part = 0; part < count; part++) {
    const from = starts[Math.round(part * length)] ?? 0;
    const next = starts[Math.round((part + 1) * length)] ?? 0;
    take(part, from, next - 1);
  }
}

const LOW = 2 ** 32;
/** A number holds 53 bits for certain: 32 of one hash and 21 of another. */
const HIGH_BITS = 0x1fffff;

/** Goes on with a hash over a text or a stretch of it (FNV-1a and a multiplicative hash side by side). */
function mix(hash: number, text: string, from = 0, to = text.length, isSpaceless = false): number {
  let low = hash >>> 0;
  let high = Math.floor(hash / LOW);
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at);
    if (isSpaceless && letter === 32) continue;
    low = Math.imul(low ^ letter, 0x01000193);
    high = Math.imul(high + letter, 0x9e3779b1);
  }
  return ended(low, high);
}

function mixNumber(hash: number, value: number): number {
  return ended(
    Math.imul((hash >>> 0) ^ value, 0x01000193),
    Math.imul(Math.floor(hash / LOW) + value, 0x9e3779b1),
  );
}

/** Spreads the last letters over all bits, and marks the end, so that `ab` with `c` is not `a` with `bc`. */
function ended(low: number, high: number): number {
  const first = Math.imul(low ^ (low >>> 15) ^ 0x1f, 0x2c1b3c6d);
  const second = Math.imul(high ^ (high >>> 13) ^ first, 0x297a2d39);
  return ((first ^ (first >>> 12)) >>> 0) + ((second ^ (second >>> 15)) & HIGH_BITS) * LOW;
}
