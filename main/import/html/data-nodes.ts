import type { Node } from 'prosemirror-model';
import { type CitationItem, readCitationItems } from '../../../shared/text/nodes/citation.ts';
import { figureWidth } from '../../../shared/text/nodes/figure.ts';
import { isReferenceKind } from '../../../shared/text/nodes/reference.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { attribute, childElements, type HtmlElement, textIn } from './html-elements.ts';

const { nodes } = textSchema;

/** Addresses of our own, as Markdown writes figures and what is made from data: `image:id?width=60`, `live:kind:ref`. */
const OWN_ADDRESS = /^(image|live):(.*)$/;

/** Whether an element is a figure or something made from data, printed by us. */
export function isDataBlock(element: HtmlElement): boolean {
  const { tagName } = element;
  if (tagName === 'img') return OWN_ADDRESS.test(attribute(element, 'src') ?? '');
  return tagName === 'figure'
    ? attribute(element, 'data-image') !== null
    : tagName === 'div' && attribute(element, 'class') === 'live';
}

/** The block such an element stands for, or null. */
export function readDataBlock(element: HtmlElement): Node | null {
  if (!isDataBlock(element)) return null;
  const id = attribute(element, 'data-id');
  if (element.tagName === 'img') return readAddress(element);
  if (element.tagName === 'div')
    return nodes.live.create({
      id,
      kind: attribute(element, 'data-kind') ?? '',
      ref: attribute(element, 'data-ref') ?? '',
    });
  const part = (tagName: string) => childElements(element).find(child => child.tagName === tagName);
  const [image, caption] = [part('img'), part('figcaption')];
  return nodes.figure.create({
    id,
    image: attribute(element, 'data-image') || null,
    alt: (image && attribute(image, 'alt')) ?? '',
    caption: caption ? textIn(caption) : '',
    width: figureWidth(attribute(element, 'data-width')),
  });
}

/** A citation or reference printed by us, or null. */
export function readDataInline(element: HtmlElement): Node | null {
  const id = attribute(element, 'data-id');
  const own = attribute(element, 'class');
  if (element.tagName === 'a') return readReferenceLink(element);
  const items = attribute(element, 'data-items');
  if (own === 'citation' && items !== null)
    return nodes.citation.create({ id, items: readCitationItems(items) });
  const kind = attribute(element, 'data-kind');
  if (own !== 'reference' || !isReferenceKind(kind)) return null;
  return nodes.reference.create({ id, kind, ref: attribute(element, 'data-ref') ?? '' });
}

/** Reads citations as pandoc writes them, `see @{id}{p. 3} and more; @{id}`; null when it is none. */
export function readPandocCitation(text: string): CitationItem[] | null {
  const items = text.split(/(?<!\\);/).map(part => {
    const match = /^((?:\\.|[^\\@])*)@\{((?:\\.|[^\\}])+)\}(?:\{((?:\\.|[^\\}])*)\})?((?:\\.|[^\\])*)$/.exec(
      part,
    );
    if (!match) return null;
    const [prefix = '', referenceId = '', locator = '', suffix = ''] = match
      .slice(1)
      .map(piece => (piece ?? '').replace(/\\(.)/g, '$1').trim());
    return { referenceId, locator, prefix, suffix };
  });
  return items.every(item => item !== null) ? items : null;
}

function readAddress(element: HtmlElement): Node | null {
  const [, scheme, rest = ''] = OWN_ADDRESS.exec(attribute(element, 'src') ?? '') ?? [];
  if (scheme === 'live') {
    const [kind = '', ref = ''] = rest.split(':').map(decode);
    return nodes.live.create({ kind, ref });
  }
  const [image = '', width] = rest.split('?width=');
  return nodes.figure.create({
    image: decode(image) || null,
    alt: attribute(element, 'alt') ?? '',
    caption: attribute(element, 'title') ?? '',
    width: figureWidth(width),
  });
}

function readReferenceLink(element: HtmlElement): Node | null {
  const [, kind, ref = ''] = /^#([a-z]+):(.*)$/.exec(attribute(element, 'href') ?? '') ?? [];
  return isReferenceKind(kind) ? nodes.reference.create({ kind, ref: decode(ref) }) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
