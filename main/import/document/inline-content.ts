import type { Mark, Node } from 'prosemirror-model';
import { PROGRAM_STYLES } from '../../../shared/comments/form.ts';
import { safeHref, textSchema } from '../../../shared/text/schema.ts';
import type { Tracked } from '../../../shared/word-import.ts';
import type { WordBlock, WordParagraph, WordText } from '../docx/word-model.ts';
import type { Reading } from './reading.ts';
import { takeSide } from './take-side.ts';

const { marks, nodes } = textSchema;

/** What one paragraph holds. */
export interface InlineContent {
  content: Node[];
  bookmarks: string[];
  figures: { path: string | null; alt: string }[];
  /** Where comments begin and end in the content. */
  comments: { id: string; from: number; to: number }[];
}

/** Fields whose result says all there is to say; what our own references show is known again by their words. */
const PLAIN_FIELDS =
  /^(?:SEQ|REF (?:table|figure)_\d+ |TOC|HYPERLINK|PAGE|NUMPAGES|PAGEREF|DATE|TITLE|AUTHOR|STYLEREF|FORM\w+|=)/i;

/** Reads the words of a paragraph and what stands among them; the losses are noted. */
export function readInlines(paragraph: WordParagraph, reading: Reading, side: Tracked): InlineContent {
  const found: InlineContent = { content: [], bookmarks: [], figures: [], comments: [] };
  let size = 0;
  let loud = { strike: false, highlight: false };
  const open = new Map<string, number>();
  const put = (node: Node) => {
    found.content.push(node);
    size += node.nodeSize;
  };
  for (const inline of paragraph.inlines)
    switch (inline.kind) {
      case 'text':
        for (const kind of ['strike', 'highlight'] as const)
          if (inline.loud[kind] && !loud[kind] && inline.text.trim() !== '') reading.lose(kind, inline.text);
        loud = inline.loud;
        for (const node of textNodes(inline, reading)) put(node);
        break;
      case 'note':
        put(
          nodes.footnote.create(
            { id: null },
            readNote(reading.word.notes.get(inline.note) ?? [], reading, side),
          ),
        );
        break;
      case 'image':
        found.figures.push({ path: inline.path, alt: inline.alt });
        break;
      case 'lost':
        reading.lose(inline.what);
        break;
      case 'field-start':
        if (inline.instruction !== '' && !PLAIN_FIELDS.test(inline.instruction))
          reading.lose('field', inline.instruction);
        break;
      case 'bookmark-start':
        found.bookmarks.push(inline.name);
        break;
      case 'comment-start':
        open.set(inline.comment, size);
        break;
      case 'comment-end':
      case 'comment-reference':
        found.comments.push({ id: inline.comment, from: open.get(inline.comment) ?? size, to: size });
        open.delete(inline.comment);
    }
  // One that goes on in the next paragraph is known by where it begins.
  for (const [id, from] of open) found.comments.push({ id, from, to: size });
  // A drawing that is no picture was noted as what it is.
  if (paragraph.inlines.some(({ kind }) => kind === 'lost'))
    found.figures = found.figures.filter(({ path }) => path !== null);
  return found;
}

function textNodes(inline: WordText, reading: Reading): Node[] {
  // Numbers a form prints before its paragraphs are the program's.
  if (inline.style !== null && reading.word.styles.get(inline.style) === PROGRAM_STYLES.number.name)
    return [];
  const set = marksOf(inline, reading);
  return inline.text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [nodes.hard_break.create()] : []),
      ...(line === '' ? [] : [textSchema.text(line, set)]),
    ]);
}

function marksOf({ marks: look, link, style }: WordText, { word }: Reading): Mark[] {
  const name = (style === null ? undefined : word.sheet.get(style)?.name) ?? '';
  const href = link === null ? null : safeHref(link);
  const set: Mark[] = [];
  if (href !== null) set.push(marks.link.create({ href }));
  if (look.strong || name === 'strong') set.push(marks.strong.create());
  if (look.em || name === 'emphasis') set.push(marks.em.create());
  if (look.vertical !== null) set.push(marks[look.vertical].create());
  return set;
}

/** The words of a footnote or endnote, its paragraphs behind each other. */
function readNote(blocks: readonly WordBlock[], reading: Reading, side: Tracked): Node[] {
  const content: Node[] = [];
  for (const block of takeSide(blocks, side)) {
    if (block.kind === 'table') {
      reading.lose('nested-table');
      continue;
    }
    const words = block.inlines.flatMap(inline => (inline.kind === 'text' ? textNodes(inline, reading) : []));
    if (content.length > 0 && words.length > 0) content.push(textSchema.text(' '));
    content.push(...words.map(node => (node.isText ? node : textSchema.text(' '))));
  }
  return trimStart(content);
}

/** Without the tab or space that parts a note from its number. */
function trimStart([first, ...rest]: Node[]): Node[] {
  if (!first) return rest;
  const text = first.text?.replace(/^\s+/, '') ?? '';
  return text === '' ? trimStart(rest) : [textSchema.text(text, first.marks), ...rest];
}
