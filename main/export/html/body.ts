import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { type AttributeValue, element } from '../../../shared/text/html.ts';
import type { Block, Part, RecommendationBox } from '../guideline-tree.ts';
import { printFigure } from './figure.ts';
import { printInlines } from './inlines.ts';
import { printTable } from './table.ts';

export function printParts(parts: readonly Part[], t: TFunction): string {
  return parts
    .map(part => {
      if (part.kind !== 'section') return printBlock(part, t);
      const number = element('span', { class: 'number' }, escapeMarkup(part.number));
      const heading = printHeading(part.level, `${number} ${escapeMarkup(part.title)}`, {});
      return element(
        'section',
        { id: part.bookmark, 'data-document': part.documentId },
        heading,
        printParts(part.parts, t),
      );
    })
    .join('\n');
}

function printBlocks(blocks: readonly Block[], t: TFunction): string {
  return blocks.map(block => printBlock(block, t)).join('');
}

function printBlock(block: Block, t: TFunction): string {
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
      const items = block.items.map(item => element('li', {}, printBlocks(item, t)));
      const start = block.ordered && block.start !== 1 ? block.start : undefined;
      return element(block.ordered ? 'ol' : 'ul', { start }, ...items);
    }
    case 'quote':
      return element('blockquote', {}, printBlocks(block.blocks, t));
    case 'table':
      return printTable(block, t, cell => printBlocks(cell, t));
    case 'figure':
      return printFigure(block);
    case 'question': {
      const label = element('strong', {}, escapeMarkup(block.label));
      return element('p', { class: 'question' }, label, ` ${escapeMarkup(block.text)}`);
    }
    case 'recommendation':
      return printRecommendation(block, t);
    case 'notice':
      return element('p', { class: block.tone }, escapeMarkup(block.text));
    case 'raw':
      return element('pre', {}, escapeMarkup(block.text));
  }
}

function printRecommendation(box: RecommendationBox, t: TFunction): string {
  const titleId = `${box.bookmark}_title`;
  const label = element('span', { class: 'label' }, escapeMarkup(box.label));
  const origin =
    box.originLabel === null ? '' : element('span', { class: 'example' }, escapeMarkup(box.originLabel));
  return element(
    'div',
    {
      class: 'recommendation',
      id: box.bookmark,
      'data-document': box.documentId,
      role: 'group',
      'aria-labelledby': titleId,
    },
    printHeading(box.level, `${label} ${escapeMarkup(box.title)}${origin}`, { id: titleId }),
    element('p', { class: 'grade' }, printGrade(box)),
    printBlocks(box.blocks, t),
  );
}

function printGrade({ strength, certainty }: RecommendationBox): string {
  const first = element('strong', {}, escapeMarkup(strength.label));
  if (certainty === null) return first;
  const circles = element('span', { class: 'circles', 'aria-hidden': 'true' }, certainty.symbol);
  return `${first} · ${escapeMarkup(certainty.label)} ${certainty.symbol === '' ? '' : `${circles} `}${escapeMarkup(certainty.word)}`;
}

/** The title of the guideline is the h1, so level 1 is an h2. HTML stops at h6; `aria-level` goes on. */
function printHeading(level: number, html: string, attributes: Record<string, AttributeValue>): string {
  const deep = level + 1 > 6 ? { 'aria-level': level + 1 } : {};
  return element(`h${Math.min(6, level + 1)}`, { ...attributes, ...deep }, html);
}
