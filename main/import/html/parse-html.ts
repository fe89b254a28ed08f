import { parse } from 'parse5';
import type { Mark, Node } from 'prosemirror-model';
import { safeHref, textSchema } from '../../../shared/text/schema.ts';
import { isDataBlock, readDataBlock, readDataInline } from './data-nodes.ts';
import {
  attribute,
  childElements,
  DEEPEST,
  type HtmlElement,
  type HtmlNode,
  isElementNode,
  isIgnored,
  isPlainBlock,
  isTextNode,
} from './html-elements.ts';
import { InlineBuilder } from './inline-builder.ts';
import { readTable } from './read-table.ts';

const { nodes, marks } = textSchema;

/**
 * Reads HTML into the text schema. What the schema does not know is left out or becomes its text: nothing that
 * could run, load or style comes through. Ids are taken from `data-id`, as `printNode` writes them. Never throws
 * on bad HTML; the result always fits the schema.
 */
export function parseHtml(html: string): Node {
  const body = childOf(childOf(parse(html).childNodes, 'html')?.childNodes ?? [], 'body');
  const reader = new HtmlReader(body !== null && hasOwnHeadings(body));
  const blocks = reader.blocksIn(body?.childNodes ?? [], 0);
  const doc = nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()]);
  doc.check();
  return doc;
}

class HtmlReader {
  /** Whether headings were printed by us, where the first level below a section's title is `h3`. */
  readonly #own: boolean;

  constructor(own: boolean) {
    this.#own = own;
  }

  blocksIn(children: readonly HtmlNode[], depth: number): Node[] {
    const out: Node[] = [];
    const inline = new InlineBuilder();
    const flush = () => {
      const content = inline.take();
      if (content.length > 0) out.push(nodes.paragraph.create(null, content));
    };
    this.#read(children, [], depth, inline, element => {
      flush();
      out.push(...this.#block(element, depth + 1));
    });
    flush();
    return out;
  }

  /** Reads text and inline elements into `inline`; block elements go to `onBlock`. */
  #read(
    children: readonly HtmlNode[],
    active: readonly Mark[],
    depth: number,
    inline: InlineBuilder,
    onBlock: (element: HtmlElement) => void,
  ): void {
    for (const child of children) {
      if (isTextNode(child)) inline.addText(child.value, active);
      if (!isElementNode(child) || isIgnored(child)) continue;
      if (depth > DEEPEST) continue;
      if (isBlock(child)) onBlock(child);
      else if (child.tagName === 'br') inline.addNode(nodes.hard_break.create());
      else if (readInline(child, active, inline)) continue;
      else this.#read(child.childNodes, withMark(child, active), depth + 1, inline, onBlock);
    }
  }

  #block(element: HtmlElement, depth: number): Node[] {
    const { tagName, childNodes } = element;
    const id = attribute(element, 'data-id');
    const own = readDataBlock(element);
    if (own) return [own];
    const inside = () => this.blocksIn(childNodes, depth);
    if (tagName === 'p') return this.#paragraph(element, id, depth);
    if (/^h[1-6]$/.test(tagName)) return [this.#heading(element, id, depth)];
    if (tagName === 'blockquote') return [nodes.blockquote.create({ id }, someBlocks(inside()))];
    if (tagName === 'ul' || tagName === 'ol') return this.#list(element, id, depth);
    if (tagName === 'li') return [nodes.bullet_list.create(null, this.#item(element, depth))];
    if (tagName === 'table') return readTable(element, id, cell => this.blocksIn(cell.childNodes, depth + 3));
    return tagName === 'hr' ? [] : inside();
  }

  /** A paragraph keeps its id and may be empty; HTML parsing has moved blocks out of it already. */
  #paragraph(element: HtmlElement, id: string | null, depth: number): Node[] {
    const [first, ...rest] = this.blocksIn(element.childNodes, depth);
    if (!first) return [nodes.paragraph.create({ id })];
    return [first.type === nodes.paragraph ? nodes.paragraph.create({ id }, first.content) : first, ...rest];
  }

  #heading(element: HtmlElement, id: string | null, depth: number): Node {
    const inline = new InlineBuilder();
    const flatten = (inner: HtmlElement) => this.#read(inner.childNodes, [], depth + 1, inline, flatten);
    this.#read(element.childNodes, [], depth, inline, flatten);
    const rank = Number(element.tagName.slice(1)) - (this.#own ? 2 : 0);
    return nodes.heading.create({ id, level: Math.min(3, Math.max(1, rank)) }, inline.take());
  }

  #list(element: HtmlElement, id: string | null, depth: number): Node[] {
    const items = childElements(element)
      .filter(child => !isIgnored(child))
      .map(child => this.#item(child, depth + 1));
    if (items.length === 0) return [];
    if (element.tagName === 'ul') return [nodes.bullet_list.create({ id }, items)];
    const order = Number.parseInt(attribute(element, 'start') ?? '1', 10);
    return [nodes.ordered_list.create({ id, order: Number.isSafeInteger(order) ? order : 1 }, items)];
  }

  #item(element: HtmlElement, depth: number): Node {
    const isItem = element.tagName === 'li';
    const blocks = isItem ? this.blocksIn(element.childNodes, depth) : this.#block(element, depth + 1);
    const starts = blocks[0]?.type === nodes.paragraph;
    return nodes.list_item.create(
      { id: isItem ? attribute(element, 'data-id') : null },
      starts ? blocks : [nodes.paragraph.create(), ...blocks],
    );
  }
}

function isBlock(element: HtmlElement): boolean {
  return (
    isPlainBlock(element) ||
    isDataBlock(element) ||
    /^(h[1-6]|blockquote|ul|ol|li|table|hr)$/.test(element.tagName)
  );
}

function someBlocks(blocks: readonly Node[]): readonly Node[] {
  return blocks.length > 0 ? blocks : [nodes.paragraph.create()];
}

/** Inline elements that are a node of ours, or text for another reason; false for all others. */
function readInline(element: HtmlElement, active: readonly Mark[], inline: InlineBuilder): boolean {
  const node = attribute(element, 'class') === 'footnote' ? readFootnote(element) : readDataInline(element);
  if (node) inline.addNode(node);
  else if (element.tagName === 'img') inline.addText(attribute(element, 'alt') ?? '', active);
  else return false;
  return true;
}

/** The words of a footnote with the citations in it. */
function readFootnote(element: HtmlElement): Node {
  const inline = new InlineBuilder();
  const read = (children: readonly HtmlNode[], depth: number) => {
    for (const child of children) {
      if (isTextNode(child)) inline.addText(child.value, []);
      if (!isElementNode(child) || isIgnored(child) || depth > DEEPEST) continue;
      const node = readDataInline(child);
      if (node) inline.addNode(node);
      else read(child.childNodes, depth + 1);
    }
  };
  read(element.childNodes, 0);
  return nodes.footnote.create({ id: attribute(element, 'data-id') }, inline.take());
}

function withMark(element: HtmlElement, active: readonly Mark[]): readonly Mark[] {
  const mark = markOf(element);
  return mark ? mark.addToSet(active) : active;
}

function markOf(element: HtmlElement): Mark | null {
  switch (element.tagName) {
    case 'strong':
    case 'b':
      return marks.strong.create();
    case 'em':
    case 'i':
      return marks.em.create();
    case 'sup':
      return marks.superscript.create();
    case 'sub':
      return marks.subscript.create();
    case 'abbr':
      return marks.abbreviation.create({ long: attribute(element, 'title') ?? '' });
    case 'a': {
      const href = safeHref(attribute(element, 'href') ?? '');
      return href === null ? null : marks.link.create({ href });
    }
    default:
      return null;
  }
}

function childOf(children: readonly HtmlNode[], tagName: string): HtmlElement | null {
  return children.filter(isElementNode).find(child => child.tagName === tagName) ?? null;
}

function hasOwnHeadings(element: HtmlElement, depth = 0): boolean {
  return childElements(element).some(
    child =>
      (/^h[1-6]$/.test(child.tagName) && attribute(child, 'data-id') !== null) ||
      (depth < DEEPEST && hasOwnHeadings(child, depth + 1)),
  );
}
