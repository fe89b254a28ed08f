import { DOMSerializer, type Node } from 'prosemirror-model';
import { textSchema } from '../../shared/text/schema.ts';
import type { DrawnRedline, PlacedMarks } from '../redline/drawn-redline.ts';
import { blockAttributes, inlineAttributes, type MarkAttributes } from '../redline/mark-attributes.ts';

/**
 * The text as plain DOM, for sections that are not being edited. It has the same elements as the editor shows,
 * so nothing moves when a section becomes editable.
 */
const serializer = new DOMSerializer(
  {
    ...DOMSerializer.nodesFromSchema(textSchema),
    table: node => [
      'div',
      { class: 'table-block', ...dataId(node) },
      ...(node.attrs.caption ? [['div', { class: 'table-caption' }, String(node.attrs.caption)]] : []),
      ['table', ['tbody', 0]],
    ],
    footnote: node => [
      'span',
      { class: 'footnote', title: node.textContent, ...dataId(node) },
      ['span', { class: 'footnote-text' }, 0],
    ],
  },
  DOMSerializer.marksFromSchema(textSchema),
);

function dataId(node: Node): Record<string, string> {
  return typeof node.attrs.id === 'string' ? { 'data-id': node.attrs.id } : {};
}

/** Renders a document; an empty paragraph keeps its line, as in the editor. */
export function renderStatic(doc: Node, page: Document): DocumentFragment {
  const fragment = page.createDocumentFragment();
  serializer.serializeFragment(doc.content, { document: page }, fragment);
  for (const block of fragment.querySelectorAll('p, h3, h4, h5')) {
    if (block.childNodes.length === 0) block.append(page.createElement('br'));
  }
  return fragment;
}

/** Draws a redline on a text as `renderStatic` made it, with the same elements as in the editor. */
export function paintRedline(text: Element, { blocks, labels, root }: DrawnRedline, page: Document): void {
  setAttributes(text, { ...root, class: `rl ${root?.class ?? ''}` });
  const elements = new Map<string, Element>();
  for (const element of text.querySelectorAll('[data-id]'))
    elements.set(element.getAttribute('data-id') ?? '', element);
  for (const block of blocks) {
    const element = elements.get(String(block.node.attrs.id));
    if (!element) continue;
    const attributes = blockAttributes(block.marks, block.node.isTextblock, labels);
    if (attributes) setAttributes(element, attributes);
    if (block.node.isTextblock && block.marks.inline.length > 0)
      element.replaceChildren(...markedContent(block, labels, page));
  }
}

/** The content of a text block in stretches with the same marks. */
function markedContent({ node, marks }: PlacedMarks, labels: DrawnRedline['labels'], page: Document) {
  const edges = new Set([0, node.content.size, ...marks.inline.flatMap(({ from, to }) => [from, to])]);
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0;
    let stretch: DocumentFragment | HTMLElement = page.createDocumentFragment();
    serializer.serializeFragment(node.content.cut(from, to), { document: page }, stretch);
    for (const mark of marks.inline) {
      if (mark.from >= to || mark.to <= from) continue;
      const element = page.createElement(mark.kind === 'inserted' ? 'ins' : 'span');
      setAttributes(element, inlineAttributes(mark, labels));
      element.append(stretch);
      stretch = element;
    }
    return stretch;
  });
}

function setAttributes(element: Element, { class: classes = '', ...attributes }: MarkAttributes): void {
  element.classList.add(...classes.split(' ').filter(name => name !== ''));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
