import type { DOMOutputSpec, NodeSpec } from 'prosemirror-model';
import { blockId, idAttr, readId } from './block-attributes.ts';

/** Widths a figure can have, in percent of the text. */
export const LEAST_WIDTH = 10;
export const FULL_WIDTH = 100;

/** The width nearest to what was asked for that a figure can have; all of the text when it is no number. */
export function figureWidth(value: unknown): number {
  const width = Math.round(Number(value ?? FULL_WIDTH));
  return Number.isFinite(width) ? Math.min(FULL_WIDTH, Math.max(LEAST_WIDTH, width)) : FULL_WIDTH;
}

/**
 * A picture with its caption. `image` is the id of an image kept in the project file. A drawing made from data has
 * `svg` instead; it is never typed or pasted, only made anew from the data each time. The picture's address is not
 * part of the text: whoever shows or prints it looks the image up.
 */
export const figure = {
  group: 'block',
  atom: true,
  draggable: true,
  attrs: {
    ...blockId,
    image: { default: null as string | null, validate: 'string|null' },
    svg: { default: null as string | null, validate: 'string|null' },
    alt: { default: '', validate: 'string' },
    caption: { default: '', validate: 'string' },
    width: { default: FULL_WIDTH, validate: 'number' },
  },
  leafText: node => String(node.attrs.caption),
  parseDOM: [
    {
      tag: 'figure[data-image]',
      getAttrs: (dom: HTMLElement) => ({
        ...readId(dom),
        image: dom.getAttribute('data-image') || null,
        alt: dom.querySelector('img')?.getAttribute('alt') ?? '',
        caption: dom.querySelector('figcaption')?.textContent?.trim() ?? '',
        width: figureWidth(dom.getAttribute('data-width')),
      }),
    },
  ],
  toDOM(node): DOMOutputSpec {
    const { image, svg, alt, caption, width } = node.attrs;
    const source = svg === null ? {} : { src: svgAddress(String(svg)) };
    return [
      'figure',
      {
        ...idAttr(node),
        'data-image': String(image ?? ''),
        ...(width === FULL_WIDTH ? {} : { 'data-width': String(width) }),
      },
      ['img', { ...source, alt: String(alt) }],
      ...(caption ? [['figcaption', String(caption)]] : []),
    ];
  },
} satisfies NodeSpec;

/** A drawing as an address; shown as a picture it can run and fetch nothing. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
