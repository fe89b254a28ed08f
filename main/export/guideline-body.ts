import type { Mark, Node } from 'prosemirror-model';
import { safeHref } from '../../shared/text/schema.ts';
import { type Block, type Footnote, type Inline, type Marks, PLAIN, type Table } from './guideline-tree.ts';
import { countHeaderRows, type LooseCell, placeCells, shareColumns } from './table-grid.ts';

/** Counts that run through the whole guideline, however many documents it has. */
export class TreeCounters {
  readonly footnotes: Footnote[] = [];
  #tables = 0;

  /** Adds a footnote and returns its number. */
  addFootnote(inlines: Inline[]): number {
    const number = this.footnotes.length + 1;
    this.footnotes.push({ number, inlines });
    return number;
  }

  nextTable(): number {
    return ++this.#tables;
  }
}

export interface BodyContext {
  counters: TreeCounters;
  /** Level of the section the text stands in; its headings come below it. */
  level: number;
  /** The word before a table number. */
  tableLabel: string;
  /** Whether blocks keep their ids. */
  keepIds: boolean;
}

/** Turns the text of one document into blocks of the tree. */
export function convertBody(doc: Node, context: BodyContext): Block[] {
  const open: number[] = [];
  const blockId = (node: Node) =>
    context.keepIds && typeof node.attrs.id === 'string' ? { blockId: node.attrs.id } : {};
  const convert = (parent: Node): Block[] => parent.children.map(block);

  const block = (node: Node): Block => {
    switch (node.type.name) {
      case 'heading':
        return {
          kind: 'heading',
          ...blockId(node),
          level: headingLevel(Number(node.attrs.level)),
          inlines: inlines(node),
        };
      case 'blockquote':
        return { kind: 'quote', blocks: convert(node) };
      case 'bullet_list':
        return { kind: 'list', ordered: false, start: 1, items: node.children.map(convert) };
      case 'ordered_list':
        return {
          kind: 'list',
          ordered: true,
          start: Number(node.attrs.order),
          items: node.children.map(convert),
        };
      case 'table':
        return table(node);
      default:
        return { kind: 'paragraph', ...blockId(node), inlines: inlines(node) };
    }
  };

  /** Authors skip levels; the tree never does, so a heading lands at most one below the one it is under. */
  const headingLevel = (wanted: number): number => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= wanted) open.pop();
    open.push(wanted);
    return context.level + open.length;
  };

  const inlines = (node: Node): Inline[] =>
    node.children.map(child => {
      if (child.isText) return textRun(child);
      if (child.type.name !== 'footnote') return { kind: 'break' };
      return { kind: 'footnote', number: context.counters.addFootnote(child.children.map(textRun)) };
    });

  const table = (node: Node): Table => {
    const text = String(node.attrs.caption).trim();
    const number = text === '' ? 0 : context.counters.nextTable();
    const loose = node.children.map(row => row.children.map(cell => looseCell(cell, convert(cell))));
    const { columns, rows } = placeCells(loose);
    return {
      kind: 'table',
      ...blockId(node),
      caption: text === '' ? null : { label: context.tableLabel, number, text },
      columns: shareColumns(columns, rows),
      headerRows: countHeaderRows(rows),
      rows: rows.map(row => row.map(({ width: _, ...cell }) => cell)),
    };
  };

  return convert(doc);
}

/** Whether a document holds nothing a reader could see. */
export function isBlank(doc: Node): boolean {
  return doc.children.every(node => node.type.name === 'paragraph' && node.childCount === 0);
}

function looseCell(cell: Node, blocks: Block[]): LooseCell {
  const width: unknown = Array.isArray(cell.attrs.colwidth) ? cell.attrs.colwidth[0] : null;
  return {
    header: cell.type.name === 'table_header',
    colspan: Number(cell.attrs.colspan),
    rowspan: Number(cell.attrs.rowspan),
    width: typeof width === 'number' ? width : null,
    blocks,
  };
}

function textRun(node: Node): Inline {
  const link = node.marks.find(mark => mark.type.name === 'link');
  const href = link === undefined ? null : safeHref(String(link.attrs.href));
  return {
    kind: 'text',
    text: node.text ?? '',
    marks: readMarks(node.marks),
    link: href === null ? null : { kind: 'web', href },
  };
}

function readMarks(marks: readonly Mark[]): Marks {
  if (marks.length === 0) return PLAIN;
  const names = new Set(marks.map(mark => mark.type.name));
  return {
    strong: names.has('strong'),
    em: names.has('em'),
    vertical: names.has('superscript') ? 'superscript' : names.has('subscript') ? 'subscript' : null,
  };
}
