import { createHash } from 'node:crypto';
import { LeidraadError } from '../../../shared/errors.ts';
import type { Loss, LossKind } from '../../../shared/word-import.ts';
import type { ListFormat, ParagraphStyle, WordDocument, WordParagraph } from '../docx/word-model.ts';
import { type ReadImage, readImage } from '../images/read-image.ts';

/** What is known of a block besides what it says. */
export interface LeafInfo {
  bookmarks: string[];
  /** Name of its style, in small letters. */
  style: string;
}

/** A picture of a file, known by its bytes. */
export interface WordPicture extends ReadImage {
  bytes: Uint8Array;
  name: string;
}

/** Where a comment of the file begins and ends; a place in a block as ProseMirror counts. */
export interface CommentSpan {
  blockId: string;
  from: number;
  to: number;
}

const NO_STYLE: ParagraphStyle = { name: '', heading: null, list: null };

/** What is kept while one file is read. */
export class Reading {
  readonly word: WordDocument;
  readonly losses: Loss[] = [];
  readonly leaves = new Map<string, LeafInfo>();
  /** By `hash:…`, which figures name until their picture is kept in the project. */
  readonly pictures = new Map<string, WordPicture>();
  /** By id of the comment. */
  readonly spans = new Map<string, CommentSpan>();
  /** The heading that was read last. */
  place = '';
  readonly #known: ReadonlySet<string>;
  readonly #prefix: string;
  readonly #byPath = new Map<string, string | null>();
  #count = 0;
  #waiting: string[] = [];

  /**
   * @param known bookmarks by which blocks are known again; such a block has its bookmark for an id
   * @param prefix what the ids of all others begin with
   */
  constructor(word: WordDocument, known: ReadonlySet<string>, prefix: string) {
    this.word = word;
    this.#known = known;
    this.#prefix = prefix;
  }

  lose(kind: LossKind, text = ''): void {
    this.losses.push({ kind, place: this.place, text: text.slice(0, 120) });
  }

  styleOf(paragraph: WordParagraph): ParagraphStyle {
    return this.word.sheet.get(paragraph.style ?? '') ?? NO_STYLE;
  }

  /** The level of a heading; null for text. */
  headingOf(paragraph: WordParagraph): number | null {
    return paragraph.outline === null ? this.styleOf(paragraph).heading : paragraph.outline || null;
  }

  /** The list a paragraph stands in, by itself or by its style. */
  listOf(paragraph: WordParagraph): (WordParagraph['list'] & ListFormat) | null {
    const list = paragraph.list ?? this.styleOf(paragraph).list;
    if (!list || list.numbering === 0) return null;
    const { name } = this.styleOf(paragraph);
    const format = this.word.lists(list.numbering, list.level) ?? {
      kind: /number|nummer|numéro/.test(name) ? ('ordered' as const) : ('bullet' as const),
      start: 1,
    };
    return format.kind === null ? null : { ...list, ...format };
  }

  /** Names a block that was read. Bookmarks of what was left out before it lead to it. */
  name(bookmarks: readonly string[], style: string): string {
    const all = [...this.#waiting, ...bookmarks];
    this.#waiting = [];
    // What stands nearest says best what it is.
    const known = all.findLast(bookmark => this.#known.has(bookmark) && !this.leaves.has(bookmark));
    const id = known ?? `${this.#prefix}${++this.#count}`;
    this.leaves.set(id, { bookmarks: all, style });
    return id;
  }

  /** Keeps the bookmarks of a paragraph that says nothing for the block that follows. */
  handOn(bookmarks: readonly string[]): void {
    this.#waiting.push(...bookmarks);
  }

  /** Takes in a picture; null, with the loss noted, when it cannot be shown. */
  picture(path: string | null): string | null {
    if (path === null) {
      this.lose('picture');
      return null;
    }
    const known = this.#byPath.get(path);
    const key = known === undefined ? this.#readPicture(path) : known;
    this.#byPath.set(path, key);
    return key;
  }

  #readPicture(path: string): string | null {
    const bytes = this.word.picture(path);
    const name = path.split('/').at(-1) ?? '';
    if (!bytes) {
      this.lose('picture', name);
      return null;
    }
    try {
      const key = `hash:${createHash('sha256').update(bytes).digest('hex')}`;
      this.pictures.set(key, { ...readImage(bytes), bytes, name });
      return key;
    } catch (error) {
      if (!(error instanceof LeidraadError)) throw error;
      this.lose(error.code === 'image-too-large' ? 'picture-too-large' : 'picture-kind', name);
      return null;
    }
  }
}
