import type { Block, Heading, Inline, List, Paragraph } from '../guideline-tree.ts';
import { PLAIN } from '../guideline-tree.ts';
import type { PartContext, Place } from './context.ts';
import { BULLET_NUMBERING } from './numbering.ts';
import { isGone } from './revisions.ts';
import type { LineShape, Story } from './story.ts';

/** How a paragraph is to look. */
export interface ParagraphLook extends LineShape {
  /** What it looked like before. */
  was?: LineShape | undefined;
  /** Whether its number, in a form, hangs in the margin. */
  hangs?: boolean;
  bold?: boolean;
  before?: Inline;
}

interface Writers {
  paragraph: (out: Story, block: Paragraph | Heading, context: PartContext, look: ParagraphLook) => void;
  block: (out: Story, block: Block, context: PartContext, place: Place) => void;
}

/** `ends` says that nothing of an outer list follows, so the list gets the room of a paragraph below it. */
export function writeList(
  out: Story,
  list: List,
  context: PartContext,
  place: Place,
  writers: Writers,
  ends = true,
) {
  const inner: Place = { ...place, listDepth: place.listDepth + 1, headings: false };
  const now = shapesOf(list, place, context);
  const former = list.was ? shapesOf({ ...list, ...list.was }, place, context) : now;
  for (const [i, blocks] of list.items.entries())
    for (const [index, block] of blocks.entries()) {
      const last = ends && i === list.items.length - 1 && index === blocks.length - 1;
      const isFirst = (side: 'base' | 'target') => !blocks.slice(0, index).some(above => isIn(above, side));
      if (block.kind === 'list') writeList(out, block, context, inner, writers, last);
      else if (block.kind !== 'paragraph') writers.block(out, block, context, inner);
      else {
        const before = former(isFirst('base'), last);
        const shape = block.change && isGone(block.change) ? before : now(isFirst('target'), last);
        const isTabbed = place.box && !isFirst(block.change && isGone(block.change) ? 'base' : 'target');
        writers.paragraph(out, block, context, {
          ...shape,
          ...(context.revisions && !block.change ? { was: before } : {}),
          ...(isTabbed ? { before: TAB_INLINE } : {}),
        });
      }
    }
}

/** The shapes of the paragraphs of a list: the first of an item has its number, those below it none. */
function shapesOf(
  list: Pick<List, 'ordered' | 'start'>,
  place: Place,
  context: PartContext,
): (isFirst: boolean, last: boolean) => LineShape {
  const level = Math.min(8, place.listDepth);
  const numbering = list.ordered ? context.numbering.addOrdered(level, list.start) : BULLET_NUMBERING;
  const numberProperties = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`;
  const styles = place.lists;
  const left = place.indent + (level + 1) * place.listStep;
  const hang = `<w:ind w:left="${left}" w:hanging="${place.box ? left - place.indent : place.listStep}"/>`;
  const style = styles === null ? place.paragraph : list.ordered ? styles.ordered : styles.bullet;
  return (isFirst, last) => {
    const room = last && styles !== null ? '<w:spacing w:after="140"/>' : '';
    if (isFirst) return { style, extra: numberProperties + room + hang };
    if (place.box) return { style: styles?.more ?? place.paragraph, extra: hang };
    return { style: styles?.more ?? place.paragraph, extra: `${room}<w:ind w:left="${left}"/>` };
  };
}

/** Whether anything of a block is in one of the versions of a redline. */
function isIn(block: Block, side: 'base' | 'target'): boolean {
  switch (block.kind) {
    case 'list':
      return block.items.some(item => item.some(inner => isIn(inner, side)));
    case 'quote':
      return block.blocks.some(inner => isIn(inner, side));
    default:
      return !block.change || isGone(block.change) === (side === 'base');
  }
}

/** Brings a paragraph without a number to the text edge of its list item. */
const TAB_INLINE: Inline = { kind: 'text', text: '\t', marks: PLAIN, link: null };
