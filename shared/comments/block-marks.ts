import type { Node } from 'prosemirror-model';
import { type OutlineItem, recommendationsOf } from '../documents.ts';

/**
 * How a block of a frozen version is known in a form made from it: by a bookmark, and by a printed number people can
 * refer to. Both follow from the version alone, so a form leads back however often the program changes meanwhile.
 */
export interface BlockMark {
  /** Name of the bookmark. */
  name: string;
  /** Printed before a paragraph; null in tables and for what is no paragraph. */
  number: number | null;
  documentId: string;
  blockId: string;
}

const MARKED = /^LR_([act])(\d+)$/;

/** Blocks that are known as a whole. */
const WHOLES = new Set(['table', 'figure', 'live']);

/**
 * Marks every block of a version, section by section in printed order: the recommendations of a section, then its
 * text. Paragraphs, cells and wholes (tables, figures) are counted apart, so that a table takes no numbers.
 */
export function markBlocks(
  outline: readonly OutlineItem[],
  body: (documentId: string) => Node | null | undefined,
): BlockMark[] {
  const counts = { a: 0, c: 0, t: 0 };
  const marks: BlockMark[] = [];
  const add = (kind: keyof typeof counts, documentId: string, blockId: string) => {
    const number = ++counts[kind];
    marks.push({ name: `LR_${kind}${number}`, number: kind === 'a' ? number : null, documentId, blockId });
  };
  for (const { id: documentId } of printedOrder(outline)) {
    const visit = (node: Node, inTable: boolean): void => {
      const id: unknown = node.attrs.id;
      const known = typeof id === 'string' ? id : null;
      if (known !== null && WHOLES.has(node.type.name)) add('t', documentId, known);
      if (!node.isTextblock)
        for (const child of node.children) visit(child, inTable || node.type.name === 'table');
      else if (known !== null && node.content.size > 0) add(inTable ? 'c' : 'a', documentId, known);
    };
    for (const node of body(documentId)?.children ?? []) visit(node, false);
  }
  return marks;
}

function printedOrder(outline: readonly OutlineItem[]): OutlineItem[] {
  return outline.flatMap(item => {
    if (item.kind === 'section') return [...recommendationsOf(outline, item.id), item];
    return outline.some(({ id, kind }) => id === item.parentId && kind === 'section') ? [] : [item];
  });
}

/** Whether a bookmark marks a block, as one of `markBlocks` does. */
export function isBlockMark(bookmark: string): boolean {
  return MARKED.test(bookmark);
}

/** Bookmark of a paragraph the program prints: a label, a hint, a note to a recommendation. */
export function programMark(number: number, isInRecommendation: boolean): string {
  return `LR_${isInRecommendation ? 'r' : 'p'}${number}`;
}

/** What a bookmark of the program's own words belongs to; null for other bookmarks. */
export function programOwner(bookmark: string): 'section' | 'recommendation' | null {
  const found = /^LR_([pr])\d+$/.exec(bookmark);
  return found && (found[1] === 'p' ? 'section' : 'recommendation');
}
