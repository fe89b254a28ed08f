import type { Node } from 'prosemirror-model';

/** What a drawing of data in the text comes to: blocks of the text schema, or why there is nothing to draw. */
export type LiveBlocks = { blocks: Node[] } | { missing: string };
