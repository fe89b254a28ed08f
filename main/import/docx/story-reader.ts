import type { SaxesTagNS } from 'saxes';
import { DrawingReader } from './drawing-reader.ts';
import { FieldReader } from './field-reader.ts';
import { RevisionReader } from './revision-reader.ts';
import { type RunLook, readLook, startLook } from './run-look.ts';
import type {
  Revision,
  WordBlock,
  WordCell,
  WordInline,
  WordParagraph,
  WordRow,
  WordTable,
} from './word-model.ts';
import { noteKey } from './word-model.ts';
import { isOn, wordName, wordValue } from './word-xml.ts';

/** One thing that holds blocks of its own: the body, a note, a comment, a header. */
export interface StoryItem {
  name: string;
  id: string;
  tag: SaxesTagNS;
  blocks: WordBlock[];
}

const ITEMS = new Set(['body', 'footnote', 'endnote', 'comment', 'hdr', 'ftr']);

/** What says nothing now: old properties, the second copy of a drawing, and how a page or a control is set up. */
const PASSED_OVER = new Set([
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'tblPrExChange',
  'tblGridChange',
  'numberingChange',
  'Fallback',
  'sdtPr',
  'sectPr',
  'tblPr',
  'tblGrid',
  'm:rPr',
  'm:ctrlPr',
]);

/**
 * Follows the events of one part and builds its blocks. Old properties inside a change, and the fallback of a drawing,
 * are passed over, so each thing that is in force is read once.
 */
export class StoryReader {
  readonly items: StoryItem[] = [];
  readonly #addresses: ReadonlyMap<string, string>;
  readonly #drawings: DrawingReader;
  readonly #fields = new FieldReader();
  readonly #names: string[] = [];
  readonly #blocks: WordBlock[][] = [];
  readonly #paragraphs: WordParagraph[] = [];
  readonly #tables: WordTable[] = [];
  readonly #links: (string | null)[] = [];
  readonly #bookmarks = new Map<string, string>();
  readonly #revisions = new RevisionReader();
  #look: RunLook = startLook();
  #passedOver = 0;
  #inText = false;

  /**
   * @param addresses where the links of the part lead, by id
   * @param pictures where its pictures are in the file, by id
   */
  constructor(addresses: ReadonlyMap<string, string>, pictures: ReadonlyMap<string, string> = new Map()) {
    this.#addresses = addresses;
    this.#drawings = new DrawingReader(pictures);
  }

  open(tag: SaxesTagNS): void {
    const name = wordName(tag);
    const parent = this.#names.at(-1) ?? '';
    this.#names.push(name);
    if (PASSED_OVER.has(name)) {
      if (this.#passedOver === 0) this.#noteFormat(name, parent, tag);
      this.#passedOver += 1;
    }
    if (this.#passedOver > 0 || name === '') return;
    if (ITEMS.has(name)) this.#openItem(name, tag);
    else if (this.#revisions.open(name, parent, tag)) this.#noteRevision(parent);
    else if (parent === 'rPr' && this.#names.at(-3) !== 'pPr') readLook(this.#look, name, tag);
    else this.#openElement(name, parent, tag);
  }

  text(text: string): void {
    if (this.#passedOver > 0) return;
    if (this.#inText) this.#addText(text);
    else this.#fields.text(text);
  }

  close(tag: SaxesTagNS): void {
    this.#names.pop();
    const name = wordName(tag);
    const wasPassedOver = this.#passedOver > 0;
    if (PASSED_OVER.has(name)) this.#passedOver -= 1;
    if (wasPassedOver) return;
    this.#inText = false;
    if (name === 'fldSimple') this.#put({ kind: 'field-end' });
    this.#revisions.close(name, this.#names.at(-1) ?? '');
    if (name === 'p') {
      const paragraph = this.#paragraphs.pop();
      if (paragraph) this.#blocks.at(-1)?.push(paragraph);
    } else if (name === 'tc' || ITEMS.has(name)) this.#blocks.pop();
    else if (name === 'tbl') {
      const table = this.#tables.pop();
      if (table) this.#blocks.at(-1)?.push(table);
    } else if (name === 'hyperlink') this.#links.pop();
  }

  #openItem(name: string, tag: SaxesTagNS): void {
    const blocks: WordBlock[] = [];
    this.items.push({ name, id: wordValue(tag, 'id') ?? '', tag, blocks });
    this.#blocks.push(blocks);
  }

  #openElement(name: string, parent: string, tag: SaxesTagNS): void {
    const paragraph = this.#paragraphs.at(-1);
    switch (name) {
      case 'p':
        this.#paragraphs.push(newParagraph(tag));
        return;
      case 'pStyle':
        if (paragraph) paragraph.style = wordValue(tag);
        return;
      case 'ilvl':
      case 'numId':
        if (paragraph && parent === 'numPr') setList(paragraph, name, Number(wordValue(tag)));
        return;
      case 'outlineLvl':
        if (paragraph && parent === 'pPr') paragraph.outline = (Number(wordValue(tag)) + 1) % 10;
        return;
      case 'ind':
        if (paragraph && parent === 'pPr')
          paragraph.indent = Number(wordValue(tag, 'left') ?? wordValue(tag, 'start') ?? 0) || 0;
        return;
      case 'r':
        this.#look = startLook();
        return;
      case 't':
      case 'delText':
      case 'm:t':
        this.#inText = true;
        return;
      case 'tab':
        if (parent === 'r') this.#addText('\t');
        return;
      case 'cr':
        this.#addText('\n');
        return;
      case 'br':
        if ((wordValue(tag, 'type') ?? 'textWrapping') === 'textWrapping') this.#addText('\n');
        return;
      case 'noBreakHyphen':
        this.#addText('\u2011');
        return;
      case 'sym':
        this.#addText(symbol(wordValue(tag, 'char')));
        return;
      case 'hyperlink':
        this.#links.push(this.#linkOf(tag));
        return;
      default:
        if (!this.#openTable(name, tag))
          this.#put(
            this.#markOf(name, tag) ??
              this.#fields.open(name, tag) ??
              this.#drawings.open(name, tag, this.#revisions.current()),
          );
    }
  }

  #openTable(name: string, tag: SaxesTagNS): boolean {
    const table = this.#tables.at(-1);
    const cell = table?.rows.at(-1)?.cells.at(-1);
    if (name === 'tbl') this.#tables.push({ kind: 'table', rows: [] });
    else if (name === 'tr') table?.rows.push({ cells: [], isHeader: false, revision: null });
    else if (name === 'tblHeader') {
      const row = table?.rows.at(-1);
      if (row) row.isHeader = isOn(tag);
    } else if (name === 'tc') {
      const blocks: WordBlock[] = [];
      table?.rows.at(-1)?.cells.push({ blocks, colspan: 1, continued: false, revision: null });
      this.#blocks.push(blocks);
    } else if (name === 'gridSpan') {
      if (cell) cell.colspan = Math.min(200, Math.max(1, Number(wordValue(tag)) || 1));
    } else if (name === 'vMerge') {
      if (cell) cell.continued = wordValue(tag) !== 'restart';
    } else return false;
    return true;
  }

  #markOf(name: string, tag: SaxesTagNS): WordInline | null {
    const id = wordValue(tag, 'id') ?? '';
    switch (name) {
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
        return { kind: 'note', note: noteKey(kind, id), revisions: this.#revisions.current() };
      }
      case 'commentRangeStart':
        return { kind: 'comment-start', comment: id };
      case 'commentRangeEnd':
        return { kind: 'comment-end', comment: id };
      case 'commentReference':
        return { kind: 'comment-reference', comment: id };
      case 'bookmarkStart': {
        const bookmark = wordValue(tag, 'name') ?? '';
        this.#bookmarks.set(id, bookmark);
        return { kind: 'bookmark-start', name: bookmark };
      }
      case 'bookmarkEnd':
        return { kind: 'bookmark-end', name: this.#bookmarks.get(id) ?? '' };
      default:
        return null;
    }
  }

  #put(inline: WordInline | null): void {
    if (inline === null) return;
    // Marks may stand between paragraphs too; they then belong to the paragraph that was closed last.
    const paragraph = this.#paragraphs.at(-1) ?? lastParagraph(this.#blocks.at(-1));
    paragraph?.inlines.push(inline);
  }

  #addText(text: string): void {
    if (text === '') return;
    const { style, format, strike, highlight, ...marks } = this.#look;
    const loud = { strike, highlight };
    const link = this.#links.at(-1) ?? null;
    const revisions = this.#revisions.current();
    this.#paragraphs
      .at(-1)
      ?.inlines.push({ kind: 'text', text, revisions, format, style, marks, loud, link });
  }

  /** A mark, row or cell that was put in or taken out says so in its properties. */
  #noteRevision(parent: string): void {
    const revision = this.#revisions.latest;
    const row: WordRow | undefined = this.#tables.at(-1)?.rows.at(-1);
    const cell: WordCell | undefined = row?.cells.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    // A run's own properties may name one too; the text around it says the same.
    if (parent === 'rPr' && paragraph && this.#names.at(-3) === 'pPr') paragraph.mark = revision;
    else if (parent === 'trPr' && row) row.revision = revision;
    else if (parent === 'tcPr' && cell) cell.revision = revision;
  }

  #noteFormat(name: string, parent: string, tag: SaxesTagNS): void {
    const paragraph = this.#paragraphs.at(-1);
    const change: Revision = { ...this.#revisions.readFrom(tag), kind: 'format' };
    if (name === 'rPrChange' && parent === 'rPr' && this.#names.at(-3) === 'r') this.#look.format = change;
    else if ((name === 'pPrChange' || name === 'rPrChange') && paragraph) paragraph.format = change;
  }

  #linkOf(tag: SaxesTagNS): string | null {
    const bookmark = wordValue(tag, 'anchor');
    return bookmark === null ? (this.#addresses.get(wordValue(tag, 'id') ?? '') ?? null) : `#${bookmark}`;
  }
}

function newParagraph(tag: SaxesTagNS): WordParagraph {
  const paraId = wordValue(tag, 'paraId')?.toUpperCase() ?? null;
  return {
    kind: 'paragraph',
    style: null,
    list: null,
    outline: null,
    indent: null,
    inlines: [],
    mark: null,
    format: null,
    paraId,
  };
}

function lastParagraph(blocks: readonly WordBlock[] | undefined): WordParagraph | null {
  const last = blocks?.at(-1);
  return last?.kind === 'paragraph' ? last : null;
}

function setList(paragraph: WordParagraph, name: string, value: number): void {
  const list = paragraph.list ?? { level: 0, numbering: 0 };
  if (name === 'ilvl') list.level = value || 0;
  else list.numbering = value || 0;
  paragraph.list = list;
}

/** A character of a symbol font; those in the private range look different in every font, so they show as a box. */
function symbol(code: string | null): string {
  const value = Number.parseInt(code ?? '', 16);
  return value > 0x1f && value < 0xe000 ? String.fromCharCode(value) : '□';
}
