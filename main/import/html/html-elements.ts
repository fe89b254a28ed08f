import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export const { isElementNode, isTextNode } = defaultTreeAdapter;

/** What is never text of a document: code, forms, embedded things. */
const IGNORED = new Set(
  'script style template noscript iframe object embed svg math head title select option textarea input button audio video canvas'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup html legend main nav p pre section summary'.split(
    ' ',
  ),
);

export function isIgnored({ tagName }: HtmlElement): boolean {
  return IGNORED.has(tagName);
}

/** Elements that are no block of ours but end the paragraph before them. */
export function isPlainBlock({ tagName }: HtmlElement): boolean {
  return BLOCKS.has(tagName);
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find(own => own.name === name)?.value ?? null;
}

export function childElements(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElementNode);
}

/** All text in an element, spaces collapsed. */
export function textIn(element: HtmlElement): string {
  const collect = (node: HtmlNode, depth: number): string => {
    if (isTextNode(node)) return node.value;
    if (!isElementNode(node) || isIgnored(node) || depth > DEEPEST) return '';
    return node.childNodes.map(child => collect(child, depth + 1)).join('');
  };
  return collect(element, 0).replace(/\s+/g, ' ').trim();
}

/** Deeper nesting than this is no document; it would exhaust the stack. */
export const DEEPEST = 200;
