import { Fragment, type Node } from 'prosemirror-model';
import { newBlockId } from '../../../shared/text/block-id.ts';
import { emptyDocument, textSchema } from '../../../shared/text/schema.ts';
import type { Loss, Tracked } from '../../../shared/word-import.ts';
import type { WordComment, WordDocument } from '../docx/word-model.ts';
import { readWordText, type WordReading } from './read-word-text.ts';
import type { WordPicture } from './reading.ts';

const { nodes, marks } = textSchema;

/** A heading with the text below it. */
export interface PlannedSection {
  depth: number;
  title: string;
  text: Node;
}

export interface OutlinePlan {
  sections: PlannedSection[];
  isGuessed: boolean;
  comments: { comment: WordComment; section: number; blockId: string; from: number; to: number }[];
  losses: Loss[];
  pictures: ReadonlyMap<string, WordPicture>;
}

/** Headings below this level stay in the text of their section. */
const SECTION_LEVELS = 3;

/** Titles are no longer than this. */
const LONGEST_TITLE = 300;

/** A bold line that is longer than this is no heading. */
const LONGEST_HEADING = 120;

/** "1.2 ", "A.1 ", "Hoofdstuk 3: ": numbers somebody typed; Leidraad counts by itself. A year is no number. */
const TYPED_NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z](?:\.\d{1,2})+\.?|[A-Z]\.|(?:[Hh]oofdstuk|[Cc]hapitre|[Cc]hapter)\s+\d+\s*[:.–—-]?)\s+(?=\S)/;

/**
 * Cuts a Word file into sections at its headings. Text before the first heading becomes a section called `front`; the
 * title of the document and its table of contents are left out.
 */
export function planOutline(
  word: WordDocument,
  { front, tracked = 'accept' }: { front: string; tracked?: Tracked },
): OutlinePlan {
  const read = readWordText(word, { tracked });
  const isGuessed = !read.blocks.some(isHeading);
  const blocks = isGuessed ? read.blocks.map(asHeading) : read.blocks;
  const top = Math.min(...blocks.filter(isHeading).map(levelOf));
  const sections: (Omit<PlannedSection, 'text'> & { blocks: Node[] })[] = [];
  for (const block of blocks) {
    if (/^(?:title|subtitle)$/.test(read.leaves.get(String(block.attrs.id))?.style ?? '')) continue;
    const level = isHeading(block) ? levelOf(block) - top + 1 : null;
    if (level !== null && level <= SECTION_LEVELS) {
      const before = sections.at(-1)?.depth ?? -1;
      sections.push({ depth: Math.min(level - 1, before + 1), title: titleOf(block), blocks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ depth: 0, title: front, blocks: [] });
    const kept = level === null ? block : asInner(block, level);
    sections.at(-1)?.blocks.push(kept);
  }
  return { ...withNewIds(sections, read), isGuessed, losses: read.losses, pictures: read.pictures };
}

function isHeading(block: Node): boolean {
  return block.type === nodes.heading;
}

function levelOf(block: Node): number {
  return Number(block.attrs.level);
}

function titleOf(block: Node): string {
  const text = block.textContent.replace(/\s+/g, ' ').trim();
  return text.replace(TYPED_NUMBER, '').slice(0, LONGEST_TITLE);
}

function asInner(block: Node, level: number): Node {
  const number = TYPED_NUMBER.exec(block.textContent)?.[0].length ?? 0;
  return nodes.heading.create(
    { ...block.attrs, level: Math.min(3, level - SECTION_LEVELS) },
    block.content.cut(number),
  );
}

/** In a file without heading styles, a short line all in bold is how people make one. */
function asHeading(block: Node): Node {
  const text = block.textContent.trim();
  const isBold = block.children.every(child => child.isText && marks.strong.isInSet(child.marks));
  const isLine = block.type === nodes.paragraph && text !== '' && text.length <= LONGEST_HEADING;
  if (!isLine || !isBold || /[.:;,]$/.test(text)) return block;
  return nodes.heading.create({ id: block.attrs.id, level: 1 }, textSchema.text(text));
}

function withNewIds(
  sections: readonly (Omit<PlannedSection, 'text'> & { blocks: Node[] })[],
  read: WordReading,
): Pick<OutlinePlan, 'sections' | 'comments'> {
  const places = new Map<string, { section: number; blockId: string }>();
  const renew = (node: Node, section: number): Node => {
    if (node.isText) return node;
    const id = newBlockId();
    if (typeof node.attrs.id === 'string') places.set(node.attrs.id, { section, blockId: id });
    const content = Fragment.fromArray(node.children.map(child => renew(child, section)));
    return node.type.create('id' in node.attrs ? { ...node.attrs, id } : node.attrs, content, node.marks);
  };
  const planned = sections.map(({ blocks, ...section }, index) => ({
    ...section,
    text:
      blocks.length === 0
        ? emptyDocument()
        : nodes.doc.create(
            null,
            blocks.map(block => renew(block, index)),
          ),
  }));
  const comments = read.comments.flatMap(comment => {
    const span = read.spans.get(comment.id);
    const place = span && places.get(span.blockId);
    return place ? [{ comment, ...place, from: span.from, to: span.to }] : [];
  });
  return { sections: planned, comments };
}
