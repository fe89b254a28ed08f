import type { Block, Heading, Inline, List, Part, RawText, Section } from '../guideline-tree.ts';
import { writeQuestion, writeRecommendation } from './boxes.ts';
import { BODY_PLACE, type PartContext, type Place, QUOTE_PLACE } from './context.ts';
import { writeInlines } from './inlines.ts';
import { LOOK } from './look.ts';
import { APPENDIX_NUMBERING, BULLET_NUMBERING } from './numbering.ts';
import { writeTable } from './table.ts';
import { BREAK, run, styled } from './xml.ts';

/** Word knows nine heading levels; deeper ones look like the ninth. */
const DEEPEST = 9;

export function writeParts(out: string[], parts: readonly Part[], context: PartContext) {
  for (const part of parts)
    if (part.kind === 'section') writeSection(out, part, context);
    else writeBlock(out, part, context, BODY_PLACE);
}

function writeSection(out: string[], section: Section, context: PartContext) {
  const numbering =
    section.role === 'appendix'
      ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${APPENDIX_NUMBERING}"/></w:numPr>`
      : '';
  const id = context.nextBookmark();
  out.push(
    styled(
      `Heading${Math.min(DEEPEST, section.level)}`,
      `<w:bookmarkStart w:id="${id}" w:name="${section.bookmark}"/>${run(section.title)}<w:bookmarkEnd w:id="${id}"/>`,
      numbering,
    ),
  );
  writeParts(out, section.parts, context);
}

export function writeBlocks(out: string[], blocks: readonly Block[], context: PartContext, place: Place) {
  for (const block of blocks) writeBlock(out, block, context, place);
}

function writeBlock(out: string[], block: Block, context: PartContext, place: Place) {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(out, block.inlines, context, place);
    case 'heading':
      return writeHeading(out, block, context, place);
    case 'list':
      return writeList(out, block, context, place);
    case 'quote':
      return writeBlocks(out, block.blocks, context, place.headings ? QUOTE_PLACE : place);
    case 'table':
      return writeTable(out, block, context, place);
    case 'question':
      return writeQuestion(out, block);
    case 'recommendation':
      return writeRecommendation(out, block, context);
    case 'notice':
      out.push(styled(block.tone === 'warning' ? 'NoticeWarning' : 'NoticeHint', run(block.text)));
      return;
    case 'raw':
      out.push(styled('RawText', rawLines(block)));
  }
}

function writeParagraph(
  out: string[],
  inlines: readonly Inline[],
  context: PartContext,
  place: Place,
  extra = '',
) {
  out.push(`<w:p><w:pPr><w:pStyle w:val="${place.paragraph}"/>${extra}</w:pPr>`);
  writeInlines(out, inlines, context);
  out.push('</w:p>');
}

function writeHeading(out: string[], heading: Heading, context: PartContext, place: Place) {
  const level = Math.min(DEEPEST, heading.level);
  const style = place.headings ? `InnerHeading${level}` : place.paragraph;
  out.push(`<w:p><w:pPr><w:pStyle w:val="${style}"/>${place.headings ? '' : '<w:keepNext/>'}</w:pPr>`);
  writeInlines(out, heading.inlines, context, !place.headings);
  out.push('</w:p>');
}

function writeList(out: string[], list: List, context: PartContext, place: Place) {
  const level = Math.min(8, place.listDepth);
  const numbering = list.ordered ? context.numbering.addOrdered(level, list.start) : BULLET_NUMBERING;
  const styles = place.lists;
  const first = styles === null ? place.paragraph : list.ordered ? styles.ordered : styles.bullet;
  const left = place.indent + (level + 1) * LOOK.listStep;
  const hang = place.box ? left - place.indent : LOOK.listStep;
  const numberProperties = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`;
  const item = `<w:ind w:left="${left}" w:hanging="${hang}"/>`;
  const inner: Place = { ...place, listDepth: place.listDepth + 1, headings: false, width: place.width };
  for (const blocks of list.items)
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'paragraph') writeBlock(out, block, context, inner);
      else if (index === 0)
        writeParagraph(out, block.inlines, context, { ...place, paragraph: first }, numberProperties + item);
      else {
        const more = { ...place, paragraph: styles?.more ?? place.paragraph };
        const indent = place.box ? item : `<w:ind w:left="${left}"/>`;
        const inlines: Inline[] = place.box ? [TAB_INLINE, ...block.inlines] : block.inlines;
        writeParagraph(out, inlines, context, more, indent);
      }
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
