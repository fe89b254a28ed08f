import type { Node } from 'prosemirror-model';
import type { Language } from '../../../shared/project.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import type { CitationPrinter } from '../../export/citations.ts';
import { composeGuideline } from '../../export/compose/compose-guideline.ts';
import { outlineBookmarks } from '../../export/compose/composition.ts';
import type { FormMark } from '../../export/docx/form.ts';
import { writeDocx } from '../../export/docx/write-docx.ts';
import { liveHostOf } from '../../export/guideline-body.ts';
import type { GuidelineSource } from '../../export/guideline-source.ts';
import type { Block, Footnote, GuidelineTree, Inline, Part } from '../../export/guideline-tree.ts';
import { readDocx } from '../docx/read-docx.ts';
import { nameFigures, namePictures } from './name-pictures.ts';
import { readWordText } from './read-word-text.ts';

/** What a printed block is in the guideline. */
export type Origin =
  /** Written by the authors. `printed` and `notes` are what citations and references in it, and in its footnotes, show. */
  | { kind: 'text'; documentId: string; blockId: string; printed: string[]; notes: string[][] }
  /** Made from data; the text only says what. */
  | { kind: 'live'; documentId: string; blockId: string }
  /** The title of a section or recommendation. */
  | { kind: 'title'; documentId: string }
  /** Put there by the program; a hint is a place for authors to write. */
  | { kind: 'program'; documentId: string | null; isHint: boolean };

/** A guideline as it reads when it has been in Word and nothing was changed there. */
export interface PrintedBase {
  doc: Node;
  /** By id of the text block, table or figure in `doc`. */
  origins: ReadonlyMap<string, Origin>;
  /** The bookmarks every export has for its sections and recommendations. */
  bookmarks: ReadonlySet<string>;
  /** The level of the heading of each section. */
  levels: ReadonlyMap<string, number>;
}

/**
 * Prints a guideline to Word and reads it back, so that what Word cannot hold is lost on both sides of a comparison.
 * Every block is marked on its way and known again after it.
 */
export function printBase(
  source: GuidelineSource,
  printer: CitationPrinter,
  language: Language,
): PrintedBase {
  const tree = composeGuideline(source, language, printer, { keepIds: true });
  const found = markPrinted(tree);
  const bytes = writeDocx(tree, {
    head: { kind: 'text', packetId: '', baseHash: '' },
    front: [],
    marks: found.marks,
    tracks: false,
  });
  for (const [documentId, bookmark] of outlineBookmarks(source.outline))
    found.origins.set(bookmark, { kind: 'title', documentId });
  const known = new Set(found.origins.keys());
  const { blocks } = readWordText(readDocx(bytes, ''), { known, prefix: 's' });
  const doc = textSchema.nodes.doc.create(null, namePictures(blocks, source.images));
  nameFigures(doc, source, found.origins);
  // The title page and the headings of the appendices bear no mark.
  doc.descendants(node => {
    const { id } = node.attrs;
    if (typeof id === 'string' && !found.origins.has(id))
      found.origins.set(id, { kind: 'program', documentId: null, isHint: false });
    return !node.isTextblock;
  });
  return {
    doc,
    origins: found.origins,
    bookmarks: new Set(outlineBookmarks(source.outline).values()),
    levels: found.levels,
  };
}

interface Printed {
  marks: Map<Block, FormMark>;
  origins: Map<string, Origin>;
  levels: Map<string, number>;
}

function markPrinted({ body, footnotes }: GuidelineTree): Printed {
  const printed: Printed = { marks: new Map(), origins: new Map(), levels: new Map() };
  const mark = (block: Block, origin: Origin) => {
    const name = `LS_${printed.marks.size + 1}`;
    printed.marks.set(block, { name, number: null });
    printed.origins.set(name, origin);
  };
  const visit = (parts: readonly Part[], documentId: string | null, host: string | null): void => {
    for (const part of parts) {
      if (part.kind === 'section') {
        if (part.documentId) printed.levels.set(part.documentId, part.level);
        visit(part.parts, part.documentId ?? null, null);
        continue;
      }
      const own = host ?? liveHostOf(part);
      const owner = part.kind === 'recommendation' ? (part.documentId ?? documentId) : documentId;
      // An empty paragraph is not read, and must not lend its mark to what follows.
      if (!isEmpty(part)) mark(part, originOf(part, owner, own, footnotes));
      for (const blocks of childrenOf(part)) visit(blocks, owner, own);
    }
  };
  visit(body, null, null);
  return printed;
}

function isEmpty(block: Block): boolean {
  return (
    'inlines' in block &&
    block.inlines.every(inline =>
      inline.kind === 'text' ? inline.text.trim() === '' : inline.kind === 'break',
    )
  );
}

function originOf(
  block: Block,
  documentId: string | null,
  host: string | null,
  footnotes: readonly Footnote[],
): Origin {
  if (documentId !== null && host !== null) return { kind: 'live', documentId, blockId: host };
  if (documentId === null || !('blockId' in block) || block.blockId === undefined)
    return { kind: 'program', documentId, isHint: block.kind === 'notice' && block.tone === 'hint' };
  const inlines = 'inlines' in block ? block.inlines : [];
  const notes = inlines.flatMap(inline =>
    inline.kind === 'footnote' ? [generatedIn(footnotes[inline.number - 1]?.inlines ?? [])] : [],
  );
  return { kind: 'text', documentId, blockId: block.blockId, printed: generatedIn(inlines), notes };
}

function generatedIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap(inline => (inline.kind === 'text' && inline.generated ? [inline.text] : []));
}

function childrenOf(block: Block): Block[][] {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'table') return block.rows.flat().map(cell => cell.blocks);
  return block.kind === 'quote' || block.kind === 'recommendation' ? [block.blocks] : [];
}
