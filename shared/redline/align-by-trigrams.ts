import type { Node } from 'prosemirror-model';
import { type Block, canPair, pair } from './block.ts';
import { wordsOf } from './node-words.ts';

/** Both blocks must have this share of their runs in common; less gives false moves in texts on one subject. */
const SHARED = 0.5;

/**
 * Finds blocks that were edited and moved: runs of three words that stand in one left-over base block only vote
 * for that block. Takes the blocks no other way could pair.
 */
export function alignByTrigrams(base: readonly Block[], target: readonly Block[]): void {
  if (base.length === 0 || target.length === 0) return;
  const runs = new Map(base.map(block => [block, trigramsOf(block.node)]));
  const owner = new Map<string, Block | null>();
  for (const [block, trigrams] of runs)
    for (const trigram of trigrams) owner.set(trigram, owner.has(trigram) ? null : block);
  for (const other of target) {
    const trigrams = trigramsOf(other.node);
    const votes = new Map<Block, number>();
    for (const trigram of trigrams) {
      const block = owner.get(trigram);
      if (block && canPair(block, other)) votes.set(block, (votes.get(block) ?? 0) + 1);
    }
    for (const [block, shared] of votes) {
      const most = Math.max(trigrams.size, runs.get(block)?.size ?? 0);
      if (shared >= SHARED * most && canPair(block, other)) pair(block, other);
    }
  }
}

const cache = new WeakMap<Node, ReadonlySet<string>>();

function trigramsOf(node: Node): ReadonlySet<string> {
  const known = cache.get(node);
  if (known) return known;
  const words = wordsOf(node);
  const trigrams = new Set<string>();
  for (let at = 0; at + 2 < words.length; at++)
    trigrams.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  cache.set(node, trigrams);
  return trigrams;
}
