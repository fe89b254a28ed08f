import type { NodeSpec } from 'prosemirror-model';
import { blockId, idAttr, readId } from './block-attributes.ts';

/**
 * A part of the guideline that is made from the project's data: a table of outcomes, a recommendation. The text only
 * says which; what it shows is made anew whenever the guideline is shown or printed. A kind this program does not
 * know stays in the text and says so where it is shown.
 */
export const live = {
  group: 'block',
  atom: true,
  draggable: true,
  attrs: {
    ...blockId,
    kind: { default: '', validate: 'string' },
    /** Id of what it is about; empty when there is only one. */
    ref: { default: '', validate: 'string' },
  },
  parseDOM: [
    {
      tag: 'div.live[data-kind]',
      getAttrs: (dom: HTMLElement) => ({
        ...readId(dom),
        kind: dom.getAttribute('data-kind') ?? '',
        ref: dom.getAttribute('data-ref') ?? '',
      }),
    },
  ],
  toDOM: node => [
    'div',
    {
      class: 'live',
      ...idAttr(node),
      'data-kind': String(node.attrs.kind),
      'data-ref': String(node.attrs.ref),
    },
  ],
} satisfies NodeSpec;
