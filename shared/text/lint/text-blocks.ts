import type { Node } from 'prosemirror-model';

/** Stands in the words for a footnote or another thing that is no text, so that what is around it stays apart. */
export const ATOM = '\ufffc';

/** The words of one paragraph or heading, without its footnotes. */
export interface TextBlock {
  blockId: string;
  type: 'paragraph' | 'heading' | 'footnote';
  /** Whether it stands in a table, where texts are rarely sentences. */
  isInTable: boolean;
  text: string;
}

const read = new WeakMap<Node, TextBlock[]>();

/** The blocks of a text that hold words, in order; each footnote follows the block it stands in. */
export function textBlocks(body: Node): TextBlock[] {
  const known = read.get(body);
  if (known) return known;
  const blocks: TextBlock[] = [];
  const visit = (node: Node, isInTable: boolean): void => {
    if (!node.isTextblock) {
      for (const child of node.children) visit(child, isInTable || node.type.name === 'table');
      return;
    }
    const footnotes: TextBlock[] = [];
    let text = '';
    for (const child of node.children) {
      if (child.type.name === 'footnote')
        footnotes.push({ blockId: idOf(child), type: 'footnote', isInTable, text: child.textContent });
      if (child.type.name === 'hard_break') text += '\n';
      else text += child.isText ? (child.text ?? '') : ATOM;
    }
    const type = node.type.name === 'heading' ? 'heading' : 'paragraph';
    if (text.trim() !== '') blocks.push({ blockId: idOf(node), type, isInTable, text });
    blocks.push(...footnotes.filter(footnote => footnote.text.trim() !== ''));
  };
  visit(body, false);
  read.set(body, blocks);
  return blocks;
}

/** The id of a block, or the empty text. */
export function idOf(node: Node): string {
  return typeof node.attrs.id === 'string' ? node.attrs.id : '';
}
