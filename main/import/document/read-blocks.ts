import type { Node } from 'prosemirror-model';
import { textSchema } from '../../../shared/text/schema.ts';
import type { Tracked } from '../../../shared/word-import.ts';
import type { WordBlock, WordParagraph } from '../docx/word-model.ts';
import { captionWords } from './caption.ts';
import { type InlineContent, readInlines } from './inline-content.ts';
import { ListStack } from './list-stack.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';

const { nodes, marks } = textSchema;

/** Styles of what Word fills in by itself. */
const FILLED_IN = /^(?:toc \d|toc heading|table of figures|contents \d|contents heading|index \d)/;
const QUOTE = /^(?:(?:intense )?quote|quotations|block text|citaat|citation)$/;
const CONTINUES = /^list (?:continue|paragraph)/;

/** Reads blocks of a Word file, in which no tracked change is left, as blocks of a text. Empty paragraphs are left out. */
export function readBlocks(
  blocks: readonly WordBlock[],
  reading: Reading,
  side: Tracked,
  inside: 'body' | 'quote' | 'cell' = 'body',
): Node[] {
  const out: Node[] = [];
  const lists = new ListStack(list => out.push(list));
  /** A caption that waits for its table or figure. */
  let caption: { text: string; id: string } | null = null;
  const contents = new ContentsField();

  const put = (node: Node) => {
    lists.end();
    out.push(node);
  };
  const dropCaption = () => {
    if (caption) put(nodes.paragraph.create({ id: caption.id }, textSchema.text(caption.text)));
    caption = null;
  };
  const takeCaption = () => {
    const taken = caption ?? { text: '', id: '' };
    caption = null;
    return { caption: captionWords(taken.text), id: taken.id || reading.name([], '') };
  };

  const readParagraph = (paragraph: WordParagraph, next: WordBlock | undefined) => {
    const { name } = reading.styleOf(paragraph);
    const inlines = readInlines(paragraph, reading, side);
    const text = inlines.content.map(node => node.textContent).join('');
    if (name === 'caption' && text.trim() !== '') return readCaption(inlines, text, next);
    const level = inside === 'body' ? reading.headingOf(paragraph) : null;
    const list = level === null ? reading.listOf(paragraph) : null;
    const content = text.trim() === '' && !inlines.content.some(isNote) ? [] : inlines.content;
    if (content.length === 0 && inlines.figures.length === 0) return reading.handOn(inlines.bookmarks);
    const words: Node[] = [];
    if (content.length > 0) {
      if (!list && !CONTINUES.test(name)) dropCaption();
      if (level !== null) reading.place = text.trim();
      const id = reading.name(inlines.bookmarks, name);
      words.push(textBlock(level, id, content));
      for (const { id: comment, from, to } of inlines.comments)
        if (!reading.spans.has(comment)) reading.spans.set(comment, { blockId: id, from, to });
    }
    const figures = inlines.figures.flatMap(figure => readFigure(figure) ?? []);
    if (list && words.length > 0) lists.add(list, [...words, ...figures], paragraph.indent);
    else if (level !== null || !lists.isOpen || !goesOn(paragraph, name, words, figures)) {
      for (const node of [...words, ...figures]) put(node);
    }
  };

  const goesOn = (paragraph: WordParagraph, name: string, words: Node[], figures: Node[]) =>
    lists.goOn([...words.map(withoutTab), ...figures], paragraph.indent || null, CONTINUES.test(name));

  const readFigure = ({ path, alt }: InlineContent['figures'][number]): Node | null => {
    const image = reading.picture(path);
    if (image === null) return null;
    const { id, caption: words } = takeCaption();
    return nodes.figure.create({ id, image, alt, caption: words });
  };

  const readCaption = (inlines: InlineContent, text: string, next: WordBlock | undefined) => {
    dropCaption();
    const last = out.at(-1);
    const isBelow = last?.type.name === 'figure' && last.attrs.caption === '';
    const isBelowTable = last?.type.name === 'table' && last.attrs.caption === '' && next?.kind !== 'table';
    if (last && !lists.isOpen && (isBelow || isBelowTable)) {
      const known = reading.name(inlines.bookmarks, 'caption');
      out.pop();
      out.push(last.type.create({ ...last.attrs, id: known, caption: captionWords(text) }, last.content));
      return;
    }
    caption = { text: text.trim(), id: reading.name(inlines.bookmarks, 'caption') };
  };

  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (block.kind === 'table') {
      lists.end();
      const table = readTable(block, reading, takeCaption(), cell => readBlocks(cell, reading, side, 'cell'));
      if (table) put(table);
      continue;
    }
    const { name } = reading.styleOf(block);
    if (contents.holds(block, reading.headingOf(block) !== null) || FILLED_IN.test(name)) continue;
    if (inside === 'body' && QUOTE.test(name)) {
      const from = at;
      while (isQuote(blocks[at + 1])) at++;
      const quoted = readBlocks(blocks.slice(from, at + 1), reading, side, 'quote');
      dropCaption();
      if (quoted.length > 0) put(nodes.blockquote.create({ id: null }, quoted));
    } else readParagraph(block, blocks[at + 1]);
  }
  dropCaption();
  lists.end();
  return out;

  function isQuote(block: WordBlock | undefined): boolean {
    return block?.kind === 'paragraph' && QUOTE.test(reading.styleOf(block).name);
  }
}

function isNote(node: Node): boolean {
  return node.type.name === 'footnote';
}

function textBlock(level: number | null, id: string, content: Node[]): Node {
  if (level === null) return nodes.paragraph.create({ id }, content);
  // A heading is bold by itself.
  const bold = content.every(node => !node.isText || marks.strong.isInSet(node.marks));
  return nodes.heading.create(
    { id, level },
    bold ? content.map(node => node.mark(marks.strong.removeFromSet(node.marks))) : content,
  );
}

/** The tab that brings a paragraph without a number to the text of its list item. */
function withoutTab(node: Node): Node {
  return node.textContent.startsWith('\t') ? node.cut(1) : node;
}

/** Follows a table of contents, which is made anew; a heading ends one that was never closed. */
class ContentsField {
  #open: string[] = [];

  holds({ inlines }: WordParagraph, isHeading: boolean): boolean {
    if (isHeading) this.#open = [];
    let isIn = this.#open.some(isContents);
    for (const inline of inlines) {
      if (inline.kind === 'field-start') this.#open.push(inline.instruction);
      else if (inline.kind === 'field-end') this.#open.pop();
      isIn ||= this.#open.some(isContents);
    }
    return isIn;
  }
}

function isContents(instruction: string): boolean {
  return /^TOC\b/i.test(instruction);
}
