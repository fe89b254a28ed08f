import type { Block, Heading, Inline, List, Paragraph, Part, RawText, Section } from '../guideline-tree.ts';
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
import { writeInlines } from './inlines.ts';
import { APPENDIX_NUMBERING, BULLET_NUMBERING } from './numbering.ts';
import { writeTable } from './table.ts';
import { BREAK, run, styled } from './xml.ts';

/** Word knows nine heading levels; deeper ones look like the ninth. */
const DEEPEST = 9;

export function writeParts(
  out: string[],
  parts: readonly Part[],
  context: PartContext,
  place: Place = BODY_PLACE,
) {
  for (const part of parts)
    if (part.kind === 'section') writeSection(out, part, context);
    else writeBlock(out, part, context, place);
}

function writeSection(out: string[], section: Section, context: PartContext) {
  const numbering =
    section.role === 'appendix'
      ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${APPENDIX_NUMBERING}"/></w:numPr>`
      : '';
  out.push(
    styled(
      `Heading${Math.min(DEEPEST, section.level)}`,
      context.bookmark(section.bookmark, run(section.title)),
      numbering,
    ),
  );
  writeParts(out, section.parts, context);
}

const writeBlocks: WriteBlocks = (out, blocks, context, place) => {
  for (const block of blocks) writeBlock(out, block, context, place);
};

function writeBlock(out: string[], block: Block, context: PartContext, place: Place) {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(out, block, context, { style: place.paragraph, hangs: hangs(place) });
    case 'heading':
      return writeHeading(out, block, context, place);
    case 'list':
      return writeList(out, block, context, place);
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
      out.push(styled('Gap', ''));
      return;
    case 'notice':
      out.push(
        styled(
          block.tone === 'warning' ? 'NoticeWarning' : 'NoticeHint',
          markedRuns(run(block.text), block, context),
        ),
      );
      return;
    case 'raw':
      out.push(styled('RawText', markedRuns(rawLines(block), block, context)));
  }
}

function writeParagraph(
  out: string[],
  block: Paragraph,
  context: PartContext,
  { style, extra = '', hangs = false, before }: ParagraphLook,
) {
  const mark = markRuns(context.marks?.get(block), context.bookmark, hangs);
  out.push(`<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}${mark.indent}</w:pPr>${mark.start}`);
  writeInlines(out, before ? [before, ...block.inlines] : block.inlines, context);
  out.push(`${mark.end}</w:p>`);
}

interface ParagraphLook {
  style: string;
  /** Properties after the style, in the order of the schema. */
  extra?: string;
  /** Whether its number, in a form, hangs in the margin. */
  hangs?: boolean;
  before?: Inline;
}

/** Running text has a margin of its own; in lists, boxes and cells the indent is taken. */
function hangs({ lists, listDepth }: Place): boolean {
  return lists !== null && listDepth === 0;
}

function writeHeading(out: string[], heading: Heading, context: PartContext, place: Place) {
  const level = Math.min(DEEPEST, heading.level);
  const style = place.headings ? `InnerHeading${level}` : place.paragraph;
  const mark = markRuns(context.marks?.get(heading), context.bookmark, hangs(place));
  out.push(
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${place.headings ? '' : '<w:keepNext/>'}${mark.indent}</w:pPr>${mark.start}`,
  );
  writeInlines(out, heading.inlines, context, !place.headings);
  out.push(`${mark.end}</w:p>`);
}

/** `ends` says that nothing of an outer list follows, so the list gets the room of a paragraph below it. */
function writeList(out: string[], list: List, context: PartContext, place: Place, ends = true) {
  const level = Math.min(8, place.listDepth);
  const numbering = list.ordered ? context.numbering.addOrdered(level, list.start) : BULLET_NUMBERING;
  const numberProperties = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`;
  const styles = place.lists;
  const style = styles === null ? place.paragraph : list.ordered ? styles.ordered : styles.bullet;
  const more = styles?.more ?? place.paragraph;
  const left = place.indent + (level + 1) * place.listStep;
  const hang = `<w:ind w:left="${left}" w:hanging="${place.box ? left - place.indent : place.listStep}"/>`;
  const inner: Place = { ...place, listDepth: place.listDepth + 1, headings: false };
  for (const [i, blocks] of list.items.entries())
    for (const [index, block] of blocks.entries()) {
      const last = ends && i === list.items.length - 1 && index === blocks.length - 1;
      const room = last && styles !== null ? '<w:spacing w:after="140"/>' : '';
      if (block.kind === 'list') writeList(out, block, context, inner, last);
      else if (block.kind !== 'paragraph') writeBlock(out, block, context, inner);
      else if (index === 0)
        writeParagraph(out, block, context, { style, extra: numberProperties + room + hang });
      else if (place.box)
        writeParagraph(out, block, context, { style: more, extra: hang, before: TAB_INLINE });
      else writeParagraph(out, block, context, { style: more, extra: `${room}<w:ind w:left="${left}"/>` });
    }
}

/** Brings a paragraph without a number to the text edge of its list item. */
const TAB_INLINE: Inline = {
  kind: 'text',
  text: '\t',
  marks: { strong: false, em: false, vertical: null },
  link: null,
};

function rawLines({ text }: RawText): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => run(line))
    .join(BREAK);
}
