import { type DOMOutputSpec, type MarkSpec, Node, type NodeSpec, Schema } from 'prosemirror-model';
import { newBlockId } from './block-id.ts';
import { abbreviation } from './nodes/abbreviation.ts';
import { blockId, idAttr, readId } from './nodes/block-attributes.ts';
import { citation } from './nodes/citation.ts';
import { figure } from './nodes/figure.ts';
import { live } from './nodes/live.ts';
import { reference } from './nodes/reference.ts';

/**
 * The one text schema of Leidraad. Every block carries a stable `id` that survives editing; structured
 * content (tables, footnotes, citations, what is made from data) is a node, never pasted text. `toDOM` returns plain output specs, so the
 * schema can be printed without a DOM (see `html.ts`).
 */

/** Format number stored beside every document body; raise it together with an upgrade in `format.ts`. */
export const TEXT_FORMAT = 2;

function block(
  tag: string,
  spec: Omit<NodeSpec, 'attrs' | 'toDOM' | 'parseDOM'> & { group?: string },
): NodeSpec {
  return {
    ...spec,
    attrs: blockId,
    parseDOM: [{ tag, getAttrs: readId }],
    toDOM: node => [tag, idAttr(node), 0],
  };
}

const cellAttrs = {
  ...blockId,
  colspan: { default: 1, validate: 'number' },
  rowspan: { default: 1, validate: 'number' },
  colwidth: { default: null as number[] | null },
};

function readCell(dom: HTMLElement | string): Record<string, unknown> | false {
  if (typeof dom === 'string') return false;
  return {
    id: dom.getAttribute('data-id'),
    colspan: Math.max(1, Number(dom.getAttribute('colspan')) || 1),
    rowspan: Math.max(1, Number(dom.getAttribute('rowspan')) || 1),
    colwidth: null,
  };
}

function cell(tag: 'td' | 'th', role: 'cell' | 'header_cell'): NodeSpec {
  return {
    content: 'block+',
    attrs: cellAttrs,
    tableRole: role,
    isolating: true,
    parseDOM: [{ tag, getAttrs: readCell }],
    toDOM(node): DOMOutputSpec {
      const attrs: Record<string, string> = { ...idAttr(node) };
      if (node.attrs.colspan !== 1) attrs.colspan = String(node.attrs.colspan);
      if (node.attrs.rowspan !== 1) attrs.rowspan = String(node.attrs.rowspan);
      return [tag, attrs, 0];
    },
  };
}

const nodes = {
  doc: { content: 'block+' },
  paragraph: block('p', { content: 'inline*', group: 'block' }),
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { ...blockId, level: { default: 1, validate: 'number' } },
    // Inside a document level 1 is the first heading below the section's own title.
    parseDOM: [1, 2, 3, 4, 5, 6].map(n => ({
      tag: `h${n}`,
      getAttrs: (dom: HTMLElement) => ({ ...readId(dom), level: Math.min(3, Math.max(1, n - 2)) }),
    })),
    toDOM: node => [`h${Number(node.attrs.level) + 2}`, idAttr(node), 0],
  },
  blockquote: block('blockquote', { content: 'block+', group: 'block', defining: true }),
  bullet_list: block('ul', { content: 'list_item+', group: 'block' }),
  ordered_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { ...blockId, order: { default: 1, validate: 'number' } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (dom: HTMLElement) => ({
          ...readId(dom),
          order: Number(dom.getAttribute('start') ?? 1) || 1,
        }),
      },
    ],
    toDOM: node => [
      'ol',
      { ...idAttr(node), ...(node.attrs.order === 1 ? {} : { start: String(node.attrs.order) }) },
      0,
    ],
  },
  list_item: block('li', { content: 'paragraph block*', defining: true }),
  table: {
    content: 'table_row+',
    group: 'block',
    tableRole: 'table',
    isolating: true,
    attrs: { ...blockId, caption: { default: '', validate: 'string' } },
    parseDOM: [
      {
        tag: 'table',
        getAttrs: (dom: HTMLElement) => ({
          ...readId(dom),
          caption:
            dom.getAttribute('data-caption') ?? dom.querySelector('caption')?.textContent?.trim() ?? '',
        }),
      },
      { tag: 'caption', ignore: true },
    ],
    toDOM(node): DOMOutputSpec {
      const caption = String(node.attrs.caption);
      return ['table', { ...idAttr(node), ...(caption ? { 'data-caption': caption } : {}) }, ['tbody', 0]];
    },
  },
  table_row: { ...block('tr', { content: '(table_cell | table_header)+' }), tableRole: 'row' },
  table_cell: cell('td', 'cell'),
  table_header: cell('th', 'header_cell'),
  figure,
  live,
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  },
  footnote: {
    content: '(text | citation | reference)*',
    group: 'inline',
    inline: true,
    atom: true,
    attrs: blockId,
    parseDOM: [{ tag: 'span.footnote', getAttrs: readId }],
    toDOM: node => ['span', { class: 'footnote', ...idAttr(node) }, 0],
  },
  citation,
  reference,
} satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom: HTMLElement) => {
          const href = safeHref(dom.getAttribute('href') ?? '');
          return href === null ? false : { href };
        },
      },
    ],
    // A stored link is checked again when printed: a body may come from an import.
    toDOM: mark => ['a', { href: safeHref(String(mark.attrs.href)) ?? '', rel: 'noopener noreferrer' }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
  superscript: { excludes: 'subscript', parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
  subscript: { excludes: 'superscript', parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
  abbreviation,
} satisfies Record<string, MarkSpec>;

/** Only web, mail and DOI links are kept; anything that could run code is refused (`null`). */
export function safeHref(href: string): string | null {
  const trimmed = href.trim();
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(trimmed) ? trimmed : null;
}

export const textSchema = new Schema({ nodes, marks });

/** An empty document: one empty paragraph. */
export function emptyDocument(): Node {
  return textSchema.node('doc', null, [textSchema.node('paragraph', { id: newBlockId() })]);
}

/** Parses a stored body and checks it against the schema; throws a RangeError when it does not fit. */
export function parseBody(json: unknown): Node {
  const node = Node.fromJSON(textSchema, json);
  node.check();
  return node;
}
