import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Parses XML strictly; throws on the first thing that is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', tag => {
    const element = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', text => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}

/** All elements of that name below `element`, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

export function attributes(element: XmlElement, name: string, attribute = 'w:val'): string[] {
  return findAll(element, name).map(found => found.attributes[attribute] ?? '');
}

/** The parts of a Word file as text, by path. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** Paragraphs of the body with their style and text; field instructions are left out. */
export function readParagraphs(document: XmlElement): { style: string; text: string }[] {
  return findAll(document, 'w:p').map(paragraph => ({
    style: attributes(paragraph, 'w:pStyle')[0] ?? '',
    text: findAll(paragraph, 'w:t')
      .map(run => run.text)
      .join(''),
  }));
}
