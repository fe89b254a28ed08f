import { type BlockMark, isBlockMark, programOwner } from '../../../../shared/comments/block-marks.ts';
import type { OutlineItem } from '../../../../shared/documents.ts';
import { type BaseParagraph, baseParagraphs } from '../../docx/base-paragraphs.ts';
import type { WordDocument } from '../../docx/word-model.ts';
import type { FrozenBase } from '../frozen-base.ts';
import { matchByWords } from './match-by-words.ts';
import { type ParagraphText, programStyles, readParagraph } from './paragraph-text.ts';

/** What a paragraph of a Word file is in the frozen version. */
export type WordPlace =
  /** Before the text, or in an appendix the program makes. */
  | { kind: 'outside' }
  | { kind: 'heading'; item: OutlineItem }
  | { kind: 'block'; documentId: string; blockId: string; text: string; isSure: boolean }
  /** Part of a table or figure that is known as a whole. */
  | { kind: 'table'; documentId: string; blockId: string }
  /** What the program printed in a section or with a recommendation. */
  | { kind: 'program'; item: OutlineItem }
  /** Nothing of the version: somebody put it in. */
  | { kind: 'added' };

export interface PlacedParagraph {
  paragraph: BaseParagraph;
  text: ParagraphText;
  place: WordPlace;
}

export interface WordPlaces {
  paragraphs: PlacedParagraph[];
  /** Blocks that were put to comment and stand nowhere in the file. */
  missing: BlockMark[];
  /** Share of the blocks that were found, from 0 to 1. */
  found: number;
  /** Whether it bears the bookmarks of a form. */
  isForm: boolean;
}

/**
 * Finds every paragraph of a Word file in the frozen version: by its bookmark, by equal words that stand there once,
 * and what is left by likeness with the redline engine, which is never sure.
 */
export function placeParagraphs(word: WordDocument, base: FrozenBase): WordPlaces {
  const program = programStyles(word.styles);
  const paragraphs = baseParagraphs(word.body).map((paragraph): PlacedParagraph => {
    return { paragraph, text: readParagraph(paragraph, program), place: { kind: 'outside' } };
  });
  const asked = [...base.marks.values()].filter(({ documentId }) => base.asked.has(documentId));
  const texts = asked.filter(({ name }) => !name.startsWith('LR_t'));
  const isForm = placeByMark(paragraphs, base);
  if (!isForm) placeByTitle(paragraphs, base);
  const free = () => {
    const taken = new Set(paragraphs.flatMap(({ place }) => (place.kind === 'block' ? [place.blockId] : [])));
    return texts.filter(({ blockId }) => !taken.has(blockId));
  };
  const missing = free();
  if (missing.length > 0) matchByWords(paragraphs, missing, base);
  const left = free();
  return {
    paragraphs,
    missing: left,
    found: texts.length === 0 ? 0 : 1 - left.length / texts.length,
    isForm,
  };
}

/** Follows the bookmarks; whether there are any. */
function placeByMark(paragraphs: readonly PlacedParagraph[], base: FrozenBase): boolean {
  let isForm = false;
  let section: OutlineItem | null = null;
  let recommendation: OutlineItem | null = null;
  let whole: BlockMark | null = null;
  const used = new Set<string>();
  for (const [index, row] of paragraphs.entries()) {
    const { bookmarks } = row.text;
    const isInTable = row.paragraph.table !== null;
    // After a caption comes its table; what follows that is running text again.
    if (!isInTable && paragraphs[index - 1]?.paragraph.table) whole = null;
    const heading = firstOf(bookmarks, name => base.headings.get(name));
    const mark = firstOf(bookmarks.filter(isBlockMark), name =>
      used.has(name) ? undefined : base.marks.get(name),
    );
    if (mark) used.add(mark.name);
    if (heading) {
      isForm = true;
      whole = null;
      recommendation = heading.kind === 'recommendation' ? heading : null;
      if (!recommendation) section = heading;
      row.place = { kind: 'heading', item: heading };
    } else if (bookmarks.some(name => AFTER_TEXT.test(name))) [section, recommendation] = [null, null];
    else if (mark?.name.startsWith('LR_t')) {
      whole = mark;
      row.place = { kind: 'table', documentId: mark.documentId, blockId: mark.blockId };
    } else if (mark) {
      isForm = true;
      const text = base.blocks.get(mark.documentId)?.get(mark.blockId);
      if (typeof text === 'string')
        row.place = { kind: 'block', documentId: mark.documentId, blockId: mark.blockId, text, isSure: true };
    } else if (isInTable && whole)
      row.place = { kind: 'table', documentId: whole.documentId, blockId: whole.blockId };
    else {
      const owner = firstOf(bookmarks, name => programOwner(name) ?? undefined);
      if (owner === 'section') recommendation = null;
      const item = recommendation ?? section;
      const isProgram = owner !== undefined || row.text.base.trim() === '' || isInTable;
      if (item) row.place = isProgram ? { kind: 'program', item } : { kind: 'added' };
    }
  }
  return isForm;
}

/** Bookmarks of the appendices the program makes. */
const AFTER_TEXT = /^(?:appendix|unplaced)_\d+$|^sources$/;

function firstOf<T>(names: readonly string[], find: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A file without our bookmarks: headings are known by their titles, and the rest is yet to be found. */
function placeByTitle(paragraphs: readonly PlacedParagraph[], { outline }: FrozenBase): void {
  const titles = Map.groupBy(outline, item => item.title.trim().toLowerCase());
  for (const row of paragraphs) {
    const title = row.text.base
      .trim()
      .replace(/^[A-Z](?:\.\d+)*\.?\s+/, '')
      .toLowerCase();
    const [item, second] = titles.get(title) ?? [];
    row.place = item && !second ? { kind: 'heading', item } : { kind: 'added' };
  }
}
