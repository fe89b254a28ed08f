import type { Node } from 'prosemirror-model';
import { idOf } from './text-blocks.ts';

/** An inline node with the block it stands in and the last words before it, by which it is found again. */
export interface FoundInline {
  node: Node;
  blockId: string;
  before: string;
}

/** All inline nodes of a type in a text, those in footnotes among them. */
export function findInline(body: Node, type: string): FoundInline[] {
  const found: FoundInline[] = [];
  body.descendants((block, _pos, parent) => {
    if (!block.inlineContent) return true;
    let words = '';
    for (const child of block.children) {
      if (child.type.name === type)
        found.push({
          node: child,
          blockId: idOf(block.isInline && parent ? parent : block),
          before: words.trim().split(/\s+/).slice(-6).join(' '),
        });
      words += child.text ?? '';
    }
    return true;
  });
  return found;
}
