import { readXml, type XmlHandlers } from './read-xml.ts';

/** An element with what is in it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own text and that of everything in it, white space as it came. */
  text: string;
}

/** Formatting inside a word or a sentence; any other element is a piece of text of its own. */
const INLINE: ReadonlySet<string> = new Set(['B', 'I', 'U', 'SUB', 'SUP', 'LINK', 'EXTLINK']);

/**
 * The elements of these names, wherever they stand outside one another, each with everything in it; the rest of the
 * file is passed over. Throws like `readXml`.
 */
export function readTree(bytes: Uint8Array, source: string, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [];
  const handlers: XmlHandlers = {
    open(tag) {
      const parent = open.at(-1);
      if (!parent && !names.has(tag.name)) return;
      const attributes = Object.fromEntries(
        Object.values(tag.attributes).map(({ name, value }) => [name, value]),
      );
      const element: XmlElement = { name: tag.name, attributes, children: [], text: '' };
      (parent?.children ?? found).push(element);
      open.push(element);
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close() {
      const element = open.pop();
      if (!element) return;
      const parent = open.at(-1);
      if (parent) parent.text += INLINE.has(element.name) ? element.text : ` ${element.text} `;
    },
  };
  readXml(bytes, source, handlers);
  return found;
}

/** The first child of a name, or null. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find(child => child.name === name) ?? null;
}

export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter(child => child.name === name) ?? [];
}

/** Every element of a name below one, at any depth. */
export function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

/** What an element says, as one line; empty without the element. */
export function textOf(element: XmlElement | null): string {
  return element?.text.replace(/\s+/g, ' ').trim() ?? '';
}
