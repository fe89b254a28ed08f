import type { TFunction } from 'i18next';
import type { Mark, Node } from 'prosemirror-model';
import { liveKey } from '../../shared/live.ts';
import { citationItems } from '../../shared/text/nodes/citation.ts';
import { figureWidth } from '../../shared/text/nodes/figure.ts';
import { isReferenceKind, UNKNOWN_TARGET } from '../../shared/text/nodes/reference.ts';
import { parseBody, safeHref } from '../../shared/text/schema.ts';
import { liveLayer } from './compose/layers.ts';
import { drawing } from './drawing.ts';
import {
  type Block,
  type Caption,
  type Footnote,
  type Inline,
  type LinkTarget,
  type Marks,
  PLAIN,
  plain,
  type Table,
  type TextInline,
} from './guideline-tree.ts';
import { type PendingInlines, type Target, targetKey } from './pending-inlines.ts';
import { countHeaderRows, type LooseCell, placeCells, shareColumns } from './table-grid.ts';
import type { TextData } from './text-data.ts';

/** Counts that run through the whole guideline, however many documents it has. */
export class TreeCounters {
  readonly footnotes: Footnote[] = [];
  #tables = 0;
  #figures = 0;

  /** Adds a footnote and returns its number. */
  addFootnote(inlines: Inline[]): number {
    const number = this.footnotes.length + 1;
    this.footnotes.push({ number, inlines });
    return number;
  }

  nextTable(): number {
    return ++this.#tables;
  }

  nextFigure(): number {
    return ++this.#figures;
  }
}

const hosts = new WeakMap<Block, string>();

/** The live block a printed block was made by, when ids were kept; null for what authors wrote. */
export function liveHostOf(block: Block): string | null {
  return hosts.get(block) ?? null;
}

export interface BodyContext {
  t: TFunction;
  counters: TreeCounters;
  data: TextData;
  pending: PendingInlines;
  /** Tables and figures that got a number are noted here, by key. */
  targets: Map<string, Target>;
  /** Level of the section the text stands in; its headings come below it. */
  level: number;
  /** Whether blocks keep their ids, and what the program fills in is marked as such. */
  keepIds: boolean;
}

/** Turns the text of one document into blocks of the tree. */
export function convertBody(doc: Node, context: BodyContext): Block[] {
  const { t, counters, data, pending } = context;
  const open: number[] = [];
  /** The live block around, which references mean when they name what is in it. */
  let host: string | null = null;
  /** What a live block shows is known by that block, and only as a whole. */
  const idOf = (node: Node): { blockId?: string } => {
    if (!context.keepIds) return {};
    if (host !== null) return node.isTextblock ? {} : { blockId: host };
    return typeof node.attrs.id === 'string' ? { blockId: node.attrs.id } : {};
  };
  const generated = (run: TextInline): TextInline => {
    if (context.keepIds) run.generated = true;
    return run;
  };
  const convert = (parent: Node): Block[] => parent.children.flatMap(node => blocks(node));

  const blocks = (node: Node): Block[] => {
    if (node.type.name === 'live') return live(node);
    return node.type.name === 'figure' ? figure(node) : [block(node)];
  };

  const block = (node: Node): Block => {
    switch (node.type.name) {
      case 'heading':
        return {
          kind: 'heading',
          ...idOf(node),
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
        return { kind: 'paragraph', ...idOf(node), inlines: inlines(node) };
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
      switch (child.type.name) {
        case 'footnote':
          return {
            kind: 'footnote',
            number: counters.addFootnote(inlines(child)),
            ...(context.keepIds && typeof child.attrs.id === 'string' ? { id: child.attrs.id } : {}),
          };
        case 'citation':
          return generated(pending.citation(citationItems(child)));
        case 'reference': {
          const { kind, ref } = child.attrs;
          return isReferenceKind(kind)
            ? generated(pending.reference(kind, String(ref)))
            : plain(UNKNOWN_TARGET);
        }
        default:
          return { kind: 'break' };
      }
    });

  const live = (node: Node): Block[] => {
    const layer = liveLayer(String(node.attrs.kind));
    const shown = liveBlocks(node);
    if (layer !== null) for (const printed of shown) printed.layer = layer;
    if (context.keepIds && typeof node.attrs.id === 'string')
      for (const printed of shown) hosts.set(printed, node.attrs.id);
    return shown;
  };

  const liveBlocks = (node: Node): Block[] => {
    const key = { kind: String(node.attrs.kind), ref: String(node.attrs.ref) };
    const result = data.live.get(liveKey(key)) ?? { missing: 'target-missing' };
    if ('missing' in result)
      return [{ kind: 'notice', tone: 'warning', text: t(`live.fault.${result.missing}`) }];
    host = typeof node.attrs.id === 'string' ? node.attrs.id : null;
    const shown = convert(parseBody({ type: 'doc', content: result.blocks }));
    host = null;
    return shown;
  };

  const figure = (node: Node): Block[] => {
    const { image, svg, alt, width } = node.attrs;
    const picture = svg === null ? data.pictures.get(String(image)) : drawing(String(svg));
    const caption = captionOf(node, 'figure');
    if (picture)
      return [
        { kind: 'figure', ...idOf(node), picture, alt: String(alt), width: figureWidth(width), caption },
      ];
    const text = t(image === null ? 'exports.noImage' : 'exports.imageMissing', {
      caption: caption ? `${caption.label} ${caption.number}. ${caption.text}` : t('exports.figure'),
    });
    return [{ kind: 'notice', tone: 'warning', text }];
  };

  /** Numbers what has a caption, and notes where references to it lead. */
  const captionOf = (node: Node, kind: 'table' | 'figure'): Caption | null => {
    const text = String(node.attrs.caption).trim();
    if (text === '') return null;
    const number = kind === 'table' ? counters.nextTable() : counters.nextFigure();
    const ref = host ?? (typeof node.attrs.id === 'string' ? node.attrs.id : '');
    const key = targetKey({ kind, ref });
    if (ref === '' || context.targets.has(key))
      return { label: t(`exports.${kind}`), number, text, bookmark: null };
    const bookmark = `${kind}_${number}`;
    context.targets.set(key, {
      kind,
      ref,
      label: t(`exports.target.${kind}`, { number }),
      title: text,
      bookmark,
    });
    return { label: t(`exports.${kind}`), number, text, bookmark };
  };

  const textRun = (node: Node): Inline => {
    const marked = node.marks.find(mark => mark.type.name === 'abbreviation');
    const text = node.text ?? '';
    const expansion = marked && (String(marked.attrs.long) || data.abbreviations.get(text.trim()));
    return {
      kind: 'text',
      text,
      marks: readMarks(node.marks),
      link: linkOf(node),
      ...(expansion ? { expansion } : {}),
    };
  };

  const table = (node: Node): Table => {
    const caption = captionOf(node, 'table');
    const loose = node.children.map(row => row.children.map(cell => looseCell(cell, convert(cell))));
    const { columns, rows } = placeCells(loose);
    return {
      kind: 'table',
      ...idOf(node),
      caption,
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

function linkOf(node: Node): LinkTarget | null {
  const link = node.marks.find(mark => mark.type.name === 'link');
  const href = link === undefined ? null : safeHref(String(link.attrs.href));
  return href === null ? null : { kind: 'web', href };
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
