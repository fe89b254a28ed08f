import {
  type Block,
  type GuidelineTree,
  type Inline,
  listSections,
  type Part,
  type Section,
} from '../guideline-tree.ts';

const LINES_PER_PAGE = 50;
const CHARACTERS_PER_LINE = 92;
/** Title page and the first page of the contents. */
const FRONT_PAGES = 2;
const CONTENTS_PER_PAGE = 43;

/**
 * On which page each section begins, counted in lines of average length. Only a layout engine knows the real
 * pages: Word replaces these numbers when it opens the file. A viewer that does not update fields shows them
 * as they are, and they may be a page or more off.
 */
export function estimatePages(tree: GuidelineTree): { total: number; pageOf: (section: Section) => number } {
  const pages = new Map<Section, number>();
  const entries = listSections(tree.body).length;
  // Without sections there are no contents, and the text begins below the title.
  const front = entries === 0 ? 1 / 3 : FRONT_PAGES + Math.floor(entries / CONTENTS_PER_PAGE);
  let line = front * LINES_PER_PAGE;
  const nextPage = () => {
    line = Math.ceil(line / LINES_PER_PAGE) * LINES_PER_PAGE;
  };
  const visit = (parts: readonly Part[]) => {
    for (const part of parts)
      if (part.kind === 'section') {
        if (part.level === 1) nextPage();
        pages.set(part, Math.floor(line / LINES_PER_PAGE) + 1);
        line += 2.5;
        visit(part.parts);
      } else line += blockLines(part, CHARACTERS_PER_LINE);
  };
  visit(tree.body);
  return {
    total: Math.max(1, Math.ceil(line / LINES_PER_PAGE)),
    pageOf: section => pages.get(section) ?? 1,
  };
}

/** Lines a block takes at a width in characters, with the room below it. */
function blockLines(block: Block, width: number): number {
  switch (block.kind) {
    case 'paragraph':
      return inlineLines(block.inlines, width) + 0.6;
    case 'heading':
      return inlineLines(block.inlines, width) + 1;
    case 'list':
      return sum(block.items.map(item => blocksLines(item, width - 5) - 0.4));
    case 'quote':
      return blocksLines(block.blocks, width - 8);
    case 'table':
      return (
        2.2 +
        sum(
          block.rows.map(row =>
            Math.max(
              ...row.map(cell => {
                const share = sum(block.columns.slice(cell.column, cell.column + cell.colspan));
                return blocksLines(cell.blocks, width * share * 1.1);
              }),
            ),
          ),
        )
      );
    case 'figure': {
      // A line is about 15 pixels high, and 90 characters about 600 wide.
      const high = ((width / 90) * 600 * block.width) / 100;
      return (high * block.picture.height) / block.picture.width / 15 + (block.caption === null ? 1 : 2.5);
    }
    case 'question':
    case 'notice':
      return Math.ceil(block.text.length / width) + 1.5;
    case 'recommendation':
      return 3.2 + blocksLines(block.blocks, width - 4);
    case 'raw':
      return block.text.split('\n').length + 1;
  }
}

function blocksLines(blocks: readonly Block[], width: number): number {
  return sum(blocks.map(block => blockLines(block, Math.max(4, width))));
}

function inlineLines(inlines: readonly Inline[], width: number): number {
  return Math.max(
    1,
    Math.ceil(sum(inlines.map(inline => (inline.kind === 'text' ? inline.text.length : 1))) / width),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
