import type { SaxesTagNS } from 'saxes';

/** Word's own vocabulary, in the transitional and the strict form. */
const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
const MATHS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
];

/** Elements of other vocabularies that matter; their local names mean one thing in an Office file. */
const OTHERS = new Set(['Fallback', 'docPr', 'blip', 'imagedata', 'chart', 'relIds', 'wsp', 'OLEObject']);

/** The local name of an element of Word's vocabulary (maths as "m:t"); "" for one of another. */
export function wordName({ uri, local }: SaxesTagNS): string {
  if (WORD.includes(uri)) return local;
  if (MATHS.includes(uri)) return `m:${local}`;
  return OTHERS.has(local) ? local : '';
}

/** The value of an attribute by its local name, whichever namespace it is in; null when there is none. */
export function wordValue(tag: SaxesTagNS, name = 'val'): string | null {
  for (const attribute of Object.values(tag.attributes)) if (attribute.local === name) return attribute.value;
  return null;
}

/** Whether a property such as `<w:b/>` is on. */
export function isOn(tag: SaxesTagNS): boolean {
  const value = wordValue(tag);
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}

/** A moment as a Word file gives it, as ISO-8601 in UTC; null when it makes no sense. Without a zone it is taken as UTC. */
export function wordDate(text: string | null): string | null {
  if (text === null) return null;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
