import type { Block, Heading, Inline, Paragraph, Part, Section } from '../guideline-tree.ts';
import { plain } from '../guideline-tree.ts';
import { rawLines } from '../printed-lines.ts';
import { bookmarked } from './bookmarked.ts';
import { writeQuestion, writeRecommendationHead } from './boxes.ts';
import {
  BODY_PLACE,
  BOX_PLACE,
  type PartContext,
  type Place,
  QUOTE_PLACE,
  type WriteBlocks,
} from './context.ts';
import { writeFigure } from './figure.ts';
import { markedRuns, markRuns } from './form.ts';
import { inlineRuns } from './inlines.ts';
import { type ParagraphLook, writeList } from './list.ts';
import { APPENDIX_NUMBERING, NO_NUMBERING } from './numbering.ts';
import type { LineShape, Story } from './story.ts';
import { writeTable } from './table.ts';

/** Word knows nine heading levels; deeper ones look like the ninth. */
const DEEPEST = 9;

export function writeParts(
  out: Story,
  parts: readonly Part[],
  context: PartContext,
  place: Place = BODY_PLACE,
) {
  for (const part of parts)
    if (part.kind === 'section') writeSection(out, part, context);
    else writeBlock(out, part, context, place);
}

function writeSection(out: Story, section: Section, context: PartContext) {
  const { change, was } = section;
  const numberedBy = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
  const appendix = section.role === 'appendix' ? numberedBy(APPENDIX_NUMBERING) : '';
  const extra = section.isTyped ? numberedBy(NO_NUMBERING) : appendix;
  const title = section.woven ?? [plain(section.title)];
  const words = section.isTyped && section.number !== '' ? [plain(`${section.number} `), ...title] : title;
  const styleOf = (level: number) => `Heading${Math.min(DEEPEST, level)}`;
  out.line({
    style: styleOf(section.level),
    runs: bookmarked(section, inlineRuns(words, context), context),
    extra,
    change,
    was: was && { style: styleOf(was.heading ?? 1), extra, by: was.by },
  });
  writeParts(out, section.parts, context);
}

const writeBlocks: WriteBlocks = (out, blocks, context, place) => {
  for (const block of blocks) writeBlock(out, block, context, place);
};

function writeBlock(out: Story, block: Block, context: PartContext, place: Place) {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return writeTextBlock(out, block, context, place);
    case 'list':
      return writeList(out, block, context, place, { paragraph: writeParagraph, block: writeBlock });
    case 'quote':
      return writeBlocks(out, block.blocks, context, place.headings ? QUOTE_PLACE : place);
    case 'table':
      return writeTable(out, block, context, place, writeBlocks);
    case 'figure':
      return writeFigure(out, block, context, place);
    case 'question':
      return writeQuestion(out, block, context);
    case 'recommendation':
      writeRecommendationHead(out, block, context);
      writeBlocks(out, block.blocks, context, BOX_PLACE);
      return out.line({ style: 'Gap', runs: '', change: block.change });
    case 'notice':
      return writeLine(out, block, block.tone === 'warning' ? 'NoticeWarning' : 'NoticeHint', context);
    case 'raw':
      return writeLine(out, block, 'RawText', context);
  }
}

function writeLine(
  out: Story,
  block: Extract<Block, { kind: 'notice' | 'raw' }>,
  style: string,
  context: PartContext,
) {
  const inlines = block.woven ?? (block.kind === 'raw' ? rawLines(block.text) : [plain(block.text)]);
  const { change, border } = block;
  out.line({ style, runs: markedRuns(inlineRuns(inlines, context), block, context), change, border });
}

function writeTextBlock(out: Story, block: Paragraph | Heading, context: PartContext, place: Place) {
  const { was } = block;
  writeParagraph(out, block, context, {
    ...shapeOf(block.kind === 'heading' ? block.level : null, place),
    was: was && shapeOf(was.heading, place),
    hangs: hangs(place),
    bold: block.kind === 'heading' && !place.headings,
  });
}

/** How a paragraph, or a heading of some level, looks at a place. */
function shapeOf(heading: number | null, { headings, paragraph }: Place): LineShape {
  if (heading === null) return { style: paragraph, extra: '' };
  if (headings) return { style: `InnerHeading${Math.min(DEEPEST, heading)}`, extra: '' };
  return { style: paragraph, extra: '<w:keepNext/>' };
}

function writeParagraph(out: Story, block: Paragraph | Heading, context: PartContext, look: ParagraphLook) {
  const { style, extra, was, hangs: hanging = false, bold = false, before } = look;
  const { change, border } = block;
  const mark = markRuns(context.marks?.get(block), context.bookmark, hanging);
  const own = context.remarks?.edgesIn(block) ?? [];
  const edges = before ? own.map(edge => ({ ...edge, inline: edge.inline + 1 })) : own;
  const first: Inline[] = before ? [change ? { ...before, change } : before] : [];
  out.line({
    style,
    extra: extra + mark.indent,
    runs: mark.start + inlineRuns([...first, ...block.inlines], context, bold, edges) + mark.end,
    change,
    border,
    was: was && { ...was, by: block.was?.by ?? 0 },
  });
}

/** Running text has a margin of its own; in lists, boxes and cells the indent is taken. */
function hangs({ lists, listDepth }: Place): boolean {
  return lists !== null && listDepth === 0;
}
