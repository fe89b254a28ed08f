import type { Node } from 'prosemirror-model';
import { countWords, wordsIn } from './words.ts';

const words = new WeakMap<Node, readonly string[]>();
const counts = new WeakMap<Node, ReadonlyMap<string, number>>();

/** The words of a text block. Kept by node: an unchanged block is the same node from one key press to the next. */
export function wordsOf(node: Node): readonly string[] {
  let found = words.get(node);
  if (!found) {
    found = wordsIn(node.textContent);
    words.set(node, found);
  }
  return found;
}

/** How often each word occurs in a text block. */
export function wordCountsOf(node: Node): ReadonlyMap<string, number> {
  let found = counts.get(node);
  if (!found) {
    found = countWords(wordsOf(node));
    counts.set(node, found);
  }
  return found;
}
