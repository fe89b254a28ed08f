import type { TFunction } from 'i18next';
import type { Strength } from '../../../shared/recommendations.ts';
import { hasChanges } from '../change-marks.ts';
import {
  type Block,
  type Caption,
  type Figure,
  type Heading,
  type Paragraph,
  type Part,
  type Picture,
  plain,
  type RecommendationBox,
  type Table,
} from '../guideline-tree.ts';
import { questionLine, titleLine } from '../printed-lines.ts';
import type { PrintBlock, PrintCaption, PrintGrade, PrintInline, PrintPart } from './print-data.ts';
import { type InlineContext, printLine } from './print-inlines.ts';
import { isLong, isShortTable, tableSize } from './print-tables.ts';
import { breakable, printableLines, printableText } from './print-text.ts';
import { gatherWide } from './wide-pages.ts';

/** Beside the words for a strength, as in the tables of GRADE. */
const STRENGTH_SIGNS: Readonly<Record<Strength, string>> = {
  'strong-for': '↑↑',
  'conditional-for': '↑',
  either: '↔',
  'conditional-against': '↓',
  'strong-against': '↓↓',
  'good-practice': '✓',
  'research-only': '…',
};

/** A pixel at 96 to the inch, in points: no picture is shown larger than it is. */
const POINTS_PER_PIXEL = 0.75;

/** Room for a picture with its caption below, in points. */
const HIGHEST = 560;

/** Width of the text on an upright page and on one that lies on its side, in points; see `main.typ`. */
export const UPRIGHT_WIDTH = 442;
export const WIDE_WIDTH = 688;

/** Indents of lists and boxes, in points. */
const LIST_INDENT = 20;
const BOX_INDENT = 28;
const QUOTE_INDENT = 14;

export interface BlockContext extends InlineContext {
  t: TFunction;
  /** The bookmark of a place, where it gets one: nothing leads to the second of the same name. */
  anchor: (bookmark: string) => { bookmark?: string };
  /** Keeps a picture and returns its path for the template; null for one that cannot be read. */
  addPicture: (picture: Picture) => string | null;
  /** Whether all pages lie on their side. */
  isWide: boolean;
}

/** Where blocks stand: the width in points, and whether headings are headings there or bold words. */
export interface Place {
  width: number;
  headings: boolean;
}

export function printParts(parts: readonly Part[], context: BlockContext, place: Place): PrintPart[] {
  return (context.isWide ? parts : gatherWide(parts)).flatMap((part): PrintPart[] => {
    if (part.kind === 'wide') {
      const wide = { ...context, isWide: true };
      return [{ kind: 'wide', blocks: printBlocks(part.blocks, wide, { ...place, width: WIDE_WIDTH }) }];
    }
    if (part.kind !== 'section') return printBlock(part, context, place);
    const title = printLine(part.woven ?? [plain(part.title)], part, context);
    const { level } = part;
    const anchor = context.anchor(part.bookmark);
    const inner = printParts(part.parts, context, place);
    return [{ kind: 'section', ...anchor, level, number: printableText(part.number), title, parts: inner }];
  });
}

function printBlocks(blocks: readonly Block[], context: BlockContext, place: Place): PrintBlock[] {
  return blocks.flatMap(block => printBlock(block, context, place));
}

function printBlock(block: Block, context: BlockContext, place: Place): PrintBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return written(block, context, runs => ({ kind: 'paragraph', runs }));
    case 'heading':
      return written(block, context, runs => ({
        kind: 'heading',
        isHeading: place.headings,
        level: block.level,
        runs,
      }));
    case 'list': {
      const inner = { width: place.width - LIST_INDENT, headings: false };
      const items = block.items.map(item => printBlocks(item, context, inner));
      return [{ kind: 'list', ordered: block.ordered, start: block.start, items }];
    }
    case 'quote': {
      const inner = { width: place.width - QUOTE_INDENT, headings: false };
      return [{ kind: 'quote', blocks: printBlocks(block.blocks, context, inner) }];
    }
    case 'table':
      return [printTable(block, context, context.isWide)];
    case 'figure':
      return [...changeLine(block, context), printFigure(block, context, place)];
    case 'question':
      return [{ kind: 'question', runs: printLine(block.woven ?? questionLine(block), block, context) }];
    case 'recommendation':
      return [printRecommendation(block, context, place)];
    case 'notice':
      return [
        {
          kind: 'notice',
          tone: block.tone,
          runs: printLine(block.woven ?? [plain(block.text)], block, context),
        },
      ];
    case 'raw':
      return block.woven
        ? [{ kind: 'raw', runs: printLine(block.woven, block, context) }]
        : [{ kind: 'raw', text: breakable(printableLines(block.text)) }];
  }
}

/** Nothing for a paragraph without text: room between paragraphs is the template's. */
function written(
  line: Paragraph | Heading,
  context: BlockContext,
  make: (runs: PrintInline[]) => PrintBlock,
): PrintBlock[] {
  const runs = printLine(line.inlines, line, context);
  return runs.length === 0 ? [] : [make(runs)];
}

function printTable(table: Table, context: BlockContext, isWide: boolean): PrintBlock {
  const rows = table.rows.map(row =>
    row.map(cell => {
      const share = table.columns
        .slice(cell.column, cell.column + cell.colspan)
        .reduce((total, value) => total + value, 0);
      return {
        header: cell.header,
        column: cell.column,
        colspan: cell.colspan,
        rowspan: cell.rowspan,
        breaks: isLong(cell.blocks, share * (isWide ? 1.5 : 2)),
        blocks: printBlocks(cell.blocks, context, { width: 0, headings: false }),
      };
    }),
  );
  return {
    kind: 'table',
    ...captionOf(table.caption, context),
    columns: table.columns,
    headerRows: table.headerRows,
    breaks: !isShortTable(table, isWide),
    size: tableSize(table, isWide),
    rows,
  };
}

function printFigure(figure: Figure, context: BlockContext, place: Place): PrintBlock {
  const { picture, caption } = figure;
  const { t } = context;
  const file = context.addPicture(picture);
  if (file === null) {
    const name =
      caption === null ? t('exports.figure') : `${caption.label} ${caption.number}. ${caption.text}`;
    return {
      kind: 'notice',
      tone: 'warning',
      runs: printLine([plain(t('exports.imageUnreadable', { caption: name }))], figure, context),
    };
  }
  const wanted = Math.min((place.width * figure.width) / 100, picture.width * POINTS_PER_PIXEL);
  const width = Math.min(wanted, (HIGHEST * picture.width) / picture.height);
  const alt = [figure.alt, caption?.text ?? '', t('exports.figure')].find(text => text.trim() !== '') ?? '';
  return {
    kind: 'image',
    ...captionOf(caption, context),
    file,
    alt: printableLines(alt),
    width: Math.max(1, Math.round(width * 100) / 100),
  };
}

/** A picture has no words to mark: what became of it stands above it. */
function changeLine({ change }: Figure, context: BlockContext): PrintBlock[] {
  if (!change) return [];
  context.changes.startLine(change);
  return [{ kind: 'paragraph', runs: [{ kind: 'mark', mark: context.changes.mark(change, true) }] }];
}

function captionOf(caption: Caption | null, context: BlockContext): { caption?: PrintCaption } {
  if (caption === null) return {};
  const { label, number, text, bookmark, woven } = caption;
  return {
    caption: {
      name: `${label} ${number}`,
      runs: printLine(woven ?? [plain(text)], caption, context),
      ...(bookmark === null ? {} : context.anchor(bookmark)),
    },
  };
}

function printRecommendation(box: RecommendationBox, context: BlockContext, place: Place): PrintBlock {
  const { woven, change } = box;
  const inner = { width: place.width - BOX_INDENT, headings: false };
  return {
    kind: 'recommendation',
    ...context.anchor(box.bookmark),
    level: box.level,
    title: printLine(woven?.title ?? titleLine(box), { change: change ?? null }, context),
    grade:
      woven && hasChanges(woven.grade)
        ? { runs: printLine(woven.grade, { change: change ?? null }, context) }
        : gradeOf(box),
    breaks: isLong([box], 1.5),
    blocks: printBlocks(box.blocks, context, inner),
  };
}

function gradeOf({ strength, certainty }: RecommendationBox): PrintGrade {
  const sign = strength.value === null ? undefined : STRENGTH_SIGNS[strength.value];
  return {
    strength: { label: strength.label, ...(sign === undefined ? {} : { sign }) },
    certainty: certainty && { label: certainty.label, symbol: certainty.symbol, word: certainty.word },
  };
}
