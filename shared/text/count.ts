import type { Node } from 'prosemirror-model';
import { countWords } from './words.ts';

/** Words of a text by where they stand. */
export interface WordCount {
  /** Running text: paragraphs, headings, lists and quotes. */
  text: number;
  /** Tables, and captions of tables and figures. */
  tables: number;
  footnotes: number;
}

export const NO_WORDS: WordCount = { text: 0, tables: 0, footnotes: 0 };

export function addCounts(a: WordCount, b: WordCount): WordCount {
  return { text: a.text + b.text, tables: a.tables + b.tables, footnotes: a.footnotes + b.footnotes };
}

/** Nodes never change, so after an edit only the blocks that were touched are counted again. */
const counted = new WeakMap<Node, WordCount>();

/** Counts the words of a document or a block, captions included; what is made from data is not the authors'. */
export function countNode(node: Node): WordCount {
  const known = counted.get(node);
  if (known) return known;
  const count = node.isTextblock ? countBlock(node) : countParts(node);
  counted.set(node, count);
  return count;
}

function countParts(node: Node): WordCount {
  const parts = node.children.map(countNode).reduce(addCounts, NO_WORDS);
  if (node.type.name !== 'table' && node.type.name !== 'figure') return parts;
  const caption = countWords(String(node.attrs.caption ?? ''));
  return { text: 0, tables: parts.text + parts.tables + caption, footnotes: parts.footnotes };
}

function countBlock(block: Node): WordCount {
  let text = '';
  let footnotes = 0;
  for (const child of block.children) {
    if (child.type.name === 'footnote') footnotes += countWords(child.textContent);
    else text += child.isText ? (child.text ?? '') : ' ';
  }
  return { text: countWords(text), tables: 0, footnotes };
}

/**
 * Words read in a minute: 238, the mean for adults reading non-fiction silently (Brysbaert, How many words do we read
 * per minute?, Journal of Memory and Language 2019;109:104047).
 */
const WORDS_PER_MINUTE = 238;

/** Minutes to read so many words, at least one when there are any. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
