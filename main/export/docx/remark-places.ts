import type { Block, Caption, GuidelineTree, Inline, Part } from '../guideline-tree.ts';
import type { RemarkPlace } from '../remarks.ts';
import { isGone } from './revisions.ts';

/** A line of words that can be commented on. */
export type WordHost = Extract<Block, { inlines: Inline[] }>;

/** A place among the inlines of a line: before the one at `inline`, or in its text. */
export interface InlinePlace {
  inline: number;
  at: number;
}

/** Where a remark stands in print: among the words of a line, or around a whole title or caption. */
export type PrintedPlace =
  | { kind: 'words'; host: WordHost; start: InlinePlace; end: InlinePlace }
  | { kind: 'whole'; host: object };

/** Finds the places of remarks in a tree whose blocks kept their ids; what went in a redline is passed over. */
export function remarkPlacer({
  titlePage,
  body,
}: GuidelineTree): (place: RemarkPlace | null) => PrintedPlace {
  const lines = new Map<string, WordHost>();
  const captions = new Map<string, Caption>();
  const titles = new Map<string, object>();
  const visit = (parts: readonly Part[], documentId: string | undefined): void => {
    for (const part of parts) {
      const isOld = 'change' in part && part.change !== undefined && isGone(part.change);
      if (part.kind === 'section' || part.kind === 'recommendation') {
        const own = part.documentId ?? documentId;
        if (own !== undefined && part.documentId === own && !isOld) titles.set(own, part);
        visit(part.kind === 'section' ? part.parts : part.blocks, own);
        continue;
      }
      if ('blockId' in part && part.blockId !== undefined && !isOld) {
        const key = `${documentId} ${part.blockId}`;
        if ('inlines' in part) lines.set(key, part);
        else if (part.caption && !captions.has(key)) captions.set(key, part.caption);
      }
      for (const blocks of childrenOf(part)) visit(blocks, documentId);
    }
  };
  visit(body, undefined);
  return place => {
    if (place === null) return { kind: 'whole', host: titlePage };
    const { documentId, blockId, from, to } = place;
    const key = `${documentId} ${blockId}`;
    const host = lines.get(key);
    if (host) return { kind: 'words', host, ...stretchOf(host.inlines, from, to) };
    return { kind: 'whole', host: captions.get(key) ?? titles.get(documentId) ?? titlePage };
  };
}

function childrenOf(block: Block): Block[][] {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'table') return block.rows.flat().map(cell => cell.blocks);
  return block.kind === 'quote' ? [block.blocks] : [];
}

/** Equal places stand for all of the line. */
function stretchOf(
  inlines: readonly Inline[],
  from: number,
  to: number,
): { start: InlinePlace; end: InlinePlace } {
  const first: InlinePlace = { inline: 0, at: 0 };
  const last: InlinePlace = { inline: inlines.length, at: 0 };
  if (from >= to) return { start: first, end: last };
  let [start, end, seen]: [InlinePlace | null, InlinePlace | null, number] = [null, null, 0];
  for (const [index, inline] of inlines.entries()) {
    const size = lengthOf(inline);
    if (size === 0) continue;
    if (from < seen + size) start ??= { inline: index, at: Math.max(0, from - seen) };
    if (to <= seen + size) {
      end = to === seen + size ? { inline: index + 1, at: 0 } : { inline: index, at: to - seen };
      break;
    }
    seen += size;
  }
  return { start: start ?? first, end: end ?? last };
}

/** How much of the authors' text an inline is, as `anchorText` counts it. */
function lengthOf(inline: Inline): number {
  if (inline.change && isGone(inline.change)) return 0;
  if (inline.kind === 'text') return inline.generated ? 0 : inline.text.length;
  return inline.kind === 'break' ? 1 : 0;
}
