import type { NodeSpec } from 'prosemirror-model';
import { blockId, idAttr, readId } from './block-attributes.ts';

/** What a text can refer to: by id of the recommendation, question or section, or of the block of a text. */
export const REFERENCE_KINDS = ['recommendation', 'question', 'table', 'figure', 'section'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export function isReferenceKind(value: unknown): value is ReferenceKind {
  return REFERENCE_KINDS.some(kind => kind === value);
}

/** What a reference shows while its target is not known. */
export const UNKNOWN_TARGET = '?';

/** A reference to another part of the guideline; "aanbeveling 3" is made from where that part stands now. */
export const reference = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: {
    ...blockId,
    kind: { default: 'section' as string, validate: checkKind },
    ref: { default: '', validate: 'string' },
  },
  parseDOM: [
    {
      tag: 'span.reference',
      getAttrs: (dom: HTMLElement) => {
        const kind = dom.getAttribute('data-kind');
        return isReferenceKind(kind)
          ? { ...readId(dom), kind, ref: dom.getAttribute('data-ref') ?? '' }
          : false;
      },
    },
  ],
  toDOM: node => [
    'span',
    {
      class: 'reference',
      ...idAttr(node),
      'data-kind': String(node.attrs.kind),
      'data-ref': String(node.attrs.ref),
    },
    UNKNOWN_TARGET,
  ],
} satisfies NodeSpec;

function checkKind(value: unknown): void {
  if (!isReferenceKind(value)) throw new RangeError(`Not a kind of target: ${String(value)}`);
}
