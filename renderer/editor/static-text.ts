import { DOMSerializer, type Node } from 'prosemirror-model';
import { textSchema } from '../../shared/text/schema.ts';

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
