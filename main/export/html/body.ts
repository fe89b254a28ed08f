import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { type AttributeValue, element } from '../../../shared/text/html.ts';
import type { Block, Part, RecommendationBox } from '../guideline-tree.ts';
import { printFigure } from './figure.ts';
import { printInlines } from './inlines.ts';
import { printGrade, printLayers } from './layers.ts';
import { printTable } from './table.ts';

/** What all parts of one page share. */
export interface PageContext {
  t: TFunction;
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
  const number = element('span', { class: 'number' }, escapeMarkup(part.number));
  const heading = printHeading(part.level, `${number} ${escapeMarkup(part.title)}`, {});
  return element(
    'section',
    { id: part.bookmark, 'data-document': part.documentId },
    heading,
    printParts(part.parts, context),
  );
}

function printBlocks(blocks: readonly Block[], context: PageContext): string {
  return blocks.map(block => printBlock(block, context)).join('');
}

function printBlock(block: Block, context: PageContext): string {
  const { t } = context;
  switch (block.kind) {
    case 'paragraph':
      return block.inlines.length === 0
        ? ''
        : element('p', { 'data-block': block.blockId }, printInlines(block.inlines, t));
    case 'heading':
      return block.inlines.length === 0
        ? ''
        : printHeading(block.level, printInlines(block.inlines, t), { 'data-block': block.blockId });
    case 'list': {
      const items = block.items.map(item => element('li', {}, printBlocks(item, context)));
      const start = block.ordered && block.start !== 1 ? block.start : undefined;
      return element(block.ordered ? 'ol' : 'ul', { start }, ...items);
    }
    case 'quote':
      return element('blockquote', {}, printBlocks(block.blocks, context));
    case 'table':
      return printTable(block, t, cell => printBlocks(cell, context));
    case 'figure':
      return printFigure(block);
    case 'question': {
      const label = element('strong', {}, escapeMarkup(block.label));
      return element('p', { class: 'question' }, label, ` ${escapeMarkup(block.text)}`);
    }
    case 'recommendation':
      return printRecommendation(block, context, []);
    case 'notice':
      return element('p', { class: block.tone }, escapeMarkup(block.text));
    case 'raw':
      return element('pre', {}, escapeMarkup(block.text));
  }
}

/** @param below what lies below the recommendation in the text of its section */
function printRecommendation(box: RecommendationBox, context: PageContext, below: readonly Block[]): string {
  const { hasLayers } = context;
  const titleId = `${box.bookmark}_title`;
  const label = element('span', { class: 'label' }, escapeMarkup(box.label));
  const origin =
    box.originLabel === null ? '' : element('span', { class: 'example' }, escapeMarkup(box.originLabel));
  const print = (blocks: readonly Block[]) => printBlocks(blocks, context);
  const own = hasLayers ? box.blocks.filter(({ layer }) => layer !== undefined) : [];
  return element(
    'div',
    {
      class: 'recommendation',
      id: box.bookmark,
      'data-document': box.documentId,
      role: 'group',
      'aria-labelledby': titleId,
    },
    printHeading(box.level, `${label} ${escapeMarkup(box.title)} ${origin}`.trim(), { id: titleId }),
    element('p', { class: 'grade' }, printGrade(box)),
    print(hasLayers ? box.blocks.filter(({ layer }) => layer === undefined) : box.blocks),
    hasLayers ? printLayers([...own, ...below], context.t, print, box) : '',
  );
}

/** The title of the guideline is the h1, so level 1 is an h2. HTML stops at h6; `aria-level` goes on. */
function printHeading(level: number, html: string, attributes: Record<string, AttributeValue>): string {
  const deep = level + 1 > 6 ? { 'aria-level': level + 1 } : {};
  return element(`h${Math.min(6, level + 1)}`, { ...attributes, ...deep }, html);
}
