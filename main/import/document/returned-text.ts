import type { Node } from 'prosemirror-model';
import { carryAnchor } from '../../../shared/redline/carry-anchor.ts';
import { type Redline, redline } from '../../../shared/redline/redline.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import type { Loss } from '../../../shared/word-import.ts';
import type { Origin, PrintedBase } from './printed-base.ts';
import type { LeafInfo } from './reading.ts';
import { findInlines, type Restored } from './restore-inlines.ts';

/** Bookmarks of the appendices the program makes. */
const APPENDIX = /^(?:appendix|unplaced)_\d+$|^sources$/;

/** A text that came back, and how its blocks hang together with those that were printed. */
export interface ReturnedText {
  doc: Node;
  /** What a block is in the guideline; null for one that is new. By id. */
  originOf(id: unknown): Origin | null;
  /** The printed block it was. */
  printedOf(id: unknown): Node | null;
  /** What is to be put back in a block. */
  restored: ReadonlyMap<string, Restored[]>;
  styleOf(id: unknown): string;
  /** Whether an appendix begins with it, which the program makes. */
  beginsAppendix(id: unknown): boolean;
}

/** The printed guideline as if it came back untouched. */
export function returnUntouched(base: PrintedBase, bodies: ReadonlyMap<string, Node>): ReturnedText {
  const blocks = blocksById(base.doc);
  const carry = (blockId: string, from: number, to: number) => ({ blockId, from, to });
  return {
    doc: base.doc,
    originOf: id => base.origins.get(String(id)) ?? null,
    printedOf: id => blocks.get(String(id)) ?? null,
    restored: findRestored(base, bodies, blocks, carry, []),
    styleOf: () => '',
    beginsAppendix: () => false,
  };
}

/** Compares what came back with what was printed; `losses` gets what cannot be put back. */
export function returnRead(
  base: PrintedBase,
  bodies: ReadonlyMap<string, Node>,
  read: { blocks: readonly Node[]; leaves: ReadonlyMap<string, LeafInfo> },
  losses: Loss[],
): ReturnedText {
  const compared: Redline = redline(base.doc, textSchema.nodes.doc.create(null, [...read.blocks]));
  const doc = compared.target;
  const partners = new Map(
    compared.weave.target.blocks.flatMap(({ node, partner }) => {
      const id = node.attrs.id;
      return typeof id === 'string' && partner ? [[id, partner.node] as const] : [];
    }),
  );
  const carry = (blockId: string, from: number, to: number) => carryAnchor(compared, { blockId, from, to });
  return {
    doc,
    originOf: id => base.origins.get(String(partners.get(String(id))?.attrs.id)) ?? null,
    printedOf: id => partners.get(String(id)) ?? null,
    restored: findRestored(base, bodies, blocksById(doc), carry, losses),
    styleOf: id => read.leaves.get(String(id))?.style ?? '',
    beginsAppendix: id => read.leaves.get(String(id))?.bookmarks.some(name => APPENDIX.test(name)) ?? false,
  };
}

/** Whether the titles of other documents than this one are in a text. */
export function holdsTitles({ doc, originOf }: ReturnedText, documentId: string): boolean {
  return [...blocksById(doc).keys()].some(id => {
    const origin = originOf(id);
    return origin?.kind === 'title' && origin.documentId !== documentId;
  });
}

/** The same text as if the guideline had no other document than this one. */
export function onlyOf(text: ReturnedText, documentId: string): ReturnedText {
  return {
    ...text,
    originOf(id) {
      const origin = text.originOf(id);
      return origin === null || origin.documentId === null || origin.documentId === documentId
        ? origin
        : null;
    },
  };
}

function findRestored(
  base: PrintedBase,
  bodies: ReadonlyMap<string, Node>,
  read: ReadonlyMap<string, Node>,
  carry: (blockId: string, from: number, to: number) => { blockId: string; from: number; to: number } | null,
  losses: Loss[],
): Map<string, Restored[]> {
  const restored = new Map<string, Restored[]>();
  const written = new Map([...bodies].map(([documentId, body]) => [documentId, blocksById(body)]));
  base.doc.descendants(printed => {
    const id = String(printed.attrs.id);
    const origin = base.origins.get(id);
    if (origin?.kind !== 'text' || !printed.isTextblock) return;
    const block = written.get(origin.documentId)?.get(origin.blockId);
    if (!block?.isTextblock || block.children.every(child => child.isText && child.marks.length === 0))
      return;
    const found = findInlines(
      block,
      printed,
      origin,
      (from, to) => carry(id, from, to),
      blockId => read.get(blockId),
      losses,
    );
    for (const one of found) restored.set(one.blockId, [...(restored.get(one.blockId) ?? []), one.restored]);
  });
  return restored;
}

/** The blocks of a text by their ids. */
export function blocksById(doc: Node): Map<string, Node> {
  const found = new Map<string, Node>();
  doc.descendants(node => {
    if (node.isBlock && typeof node.attrs.id === 'string') found.set(node.attrs.id, node);
    return !node.isTextblock;
  });
  return found;
}
