import { escapeMarkup } from '../../../shared/text/escape.ts';
import { type AttributeValue, element } from '../../../shared/text/html.ts';
import { hasChanges } from '../change-marks.ts';
import { type Block, type List, type Part, plain, type RecommendationBox } from '../guideline-tree.ts';
import { questionLine, titleLine } from '../printed-lines.ts';
import { printNumber } from './caption.ts';
import { printFigure } from './figure.ts';
import { type InlineContext, printLine } from './inlines.ts';
import { printGrade, printLayers } from './layers.ts';
import { printTable } from './table.ts';

/** What all parts of one page share. */
export interface PageContext extends InlineContext {
  /** Whether what a recommendation rests on is folded below it. */
  hasLayers: boolean;
}

/** Prints sections and blocks; in a page with layers, what the recommendations of a section rest on comes below them. */
export function printParts(parts: readonly Part[], context: PageContext): string {
  const boxes = parts.filter(part => part.kind === 'recommendation');
  if (!context.hasLayers || boxes.length === 0) return parts.map(part => printPart(part, context)).join('\n');
  const below = parts.filter(part => part.kind !== 'section' && part.layer !== undefined) as Block[];
  const [only] = boxes.length === 1 ? boxes : [];
  const print = (blocks: readonly Block[]) => printBlocks(blocks, context);
  return parts
    .flatMap(part => {
      if (part.kind === 'recommendation') {
        const box = printRecommendation(part, context, part === only ? below : []);
        const isLast = part === boxes.at(-1);
        return only || !isLast ? [box] : [box, printLayers(below, context.t, print, null)];
      }
      return part.kind !== 'section' && part.layer !== undefined ? [] : [printPart(part, context)];
    })
    .join('\n');
}

function printPart(part: Part, context: PageContext): string {
  if (part.kind !== 'section') return printBlock(part, context);
  const { changes } = context;
  const id = changes.anchor(part.bookmark);
  changes.startSection(part.number, part.title);
  const number = element('span', { class: 'number' }, printNumber(part.number, part.numberWas, part.change));
  const title = printLine(part.woven ?? [plain(part.title)], part, context);
  return element(
    'section',
    { id, 'data-document': part.documentId },
    printHeading(part.level, `${number} ${title}`, {}),
    printParts(part.parts, context),
  );
}

function printBlocks(blocks: readonly Block[], context: PageContext): string {
  return blocks.map(block => printBlock(block, context)).join('');
}

function printBlock(block: Block, context: PageContext): string {
  switch (block.kind) {
    case 'paragraph': {
      const html = printLine(block.inlines, block, context);
      return html === '' ? '' : element('p', { 'data-block': block.blockId }, html);
    }
    case 'heading': {
      const html = printLine(block.inlines, block, context);
      return html === '' ? '' : printHeading(block.level, html, { 'data-block': block.blockId });
    }
    case 'list':
      return printList(block, context);
    case 'quote':
      return element('blockquote', {}, printBlocks(block.blocks, context));
    case 'table':
      return printTable(block, context, cell => printBlocks(cell, context));
    case 'figure':
      return printFigure(block, context);
    case 'question':
      return element(
        'p',
        { class: 'question' },
        printLine(block.woven ?? questionLine(block), block, context),
      );
    case 'recommendation':
      return printRecommendation(block, context, []);
    case 'notice':
      return element(
        'p',
        { class: block.tone },
        printLine(block.woven ?? [plain(block.text)], block, context),
      );
    case 'raw':
      return element('pre', {}, printLine(block.woven ?? [plain(block.text)], block, context));
  }
}

function printList({ ordered, start, items, was }: List, context: PageContext): string {
  const { t, changes } = context;
  const note = was
    ? element('p', { class: 'what' }, changes.shaped(was.by, ''), escapeMarkup(t('reader.changes.kind.list')))
    : '';
  const attributes = { start: ordered && start !== 1 ? start : undefined };
  const printed = items.map(item => element('li', {}, printBlocks(item, context)));
  return note + element(ordered ? 'ol' : 'ul', attributes, ...printed);
}

/** @param below what lies below the recommendation in the text of its section */
function printRecommendation(box: RecommendationBox, context: PageContext, below: readonly Block[]): string {
  const { hasLayers, changes } = context;
  const { change = null, woven } = box;
  const id = changes.anchor(box.bookmark);
  const titleId = id === undefined ? undefined : `${id}_title`;
  const title = printLine(woven?.title ?? titleLine(box), { change }, context);
  const grade =
    woven && hasChanges(woven.grade) ? printLine(woven.grade, { change }, context) : printGrade(box);
  const print = (blocks: readonly Block[]) => printBlocks(blocks, context);
  const own = hasLayers ? box.blocks.filter(({ layer }) => layer !== undefined) : [];
  return element(
    'div',
    {
      class: 'recommendation',
      id,
      'data-document': box.documentId,
      role: titleId && 'group',
      'aria-labelledby': titleId,
    },
    printHeading(box.level, title, { id: titleId }),
    element('p', { class: 'grade' }, grade),
    print(hasLayers ? box.blocks.filter(({ layer }) => layer === undefined) : box.blocks),
    hasLayers ? printLayers([...own, ...below], context.t, print, box) : '',
  );
}

/** The title of the guideline is the h1, so level 1 is an h2. HTML stops at h6; `aria-level` goes on. */
function printHeading(level: number, html: string, attributes: Record<string, AttributeValue>): string {
  const deep = level + 1 > 6 ? { 'aria-level': level + 1 } : {};
  return element(`h${Math.min(6, level + 1)}`, { ...attributes, ...deep }, html);
}
