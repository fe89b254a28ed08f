import { readXml } from '../xml/read-xml.ts';
import { wordName, wordValue } from './word-xml.ts';

/** What the styles of a Word file are called, by id. */
export function readStyles(bytes: Uint8Array | null, source: string): Map<string, string> {
  const names = new Map<string, string>();
  if (!bytes) return names;
  let id: string | null = null;
  readXml(bytes, source, {
    open(tag) {
      const name = wordName(tag);
      if (name === 'style') id = wordValue(tag, 'styleId');
      else if (name === 'name' && id !== null && !names.has(id)) names.set(id, wordValue(tag) ?? '');
    },
  });
  return names;
}
