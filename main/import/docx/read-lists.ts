import { readXml } from '../xml/read-xml.ts';
import type { ListFormat, ListFormats } from './word-model.ts';
import { wordName, wordValue } from './word-xml.ts';

type Levels = Map<number, ListFormat>;

/** How the lists of a Word file are numbered; a file without such a part has none that are. */
export function readLists(bytes: Uint8Array | null, source: string): ListFormats {
  const abstract = new Map<string, Levels>();
  const numberings = new Map<number, { abstract: string; own: Levels }>();
  let levels: Levels | null = null;
  let numbering: { abstract: string; own: Levels } | null = null;
  let level = 0;
  const put = (change: Partial<ListFormat>) => {
    const into = numbering?.own ?? levels;
    const old = into?.get(level) ?? abstract.get(numbering?.abstract ?? '')?.get(level);
    into?.set(level, { kind: 'ordered', start: 1, ...old, ...change });
  };
  if (bytes)
    readXml(bytes, source, {
      open(tag) {
        const value = wordValue(tag);
        switch (wordName(tag)) {
          case 'abstractNum':
            levels = new Map();
            numbering = null;
            abstract.set(wordValue(tag, 'abstractNumId') ?? '', levels);
            break;
          case 'num':
            numbering = { abstract: '', own: new Map() };
            numberings.set(Number(wordValue(tag, 'numId')), numbering);
            break;
          case 'abstractNumId':
            if (numbering) numbering.abstract = value ?? '';
            break;
          case 'lvl':
          case 'lvlOverride':
            level = Number(wordValue(tag, 'ilvl')) || 0;
            break;
          case 'numFmt':
            put({ kind: value === 'bullet' ? 'bullet' : value === 'none' ? null : 'ordered' });
            break;
          case 'start':
          case 'startOverride':
            put({ start: Number(value) || 0 });
        }
      },
    });
  return (id, at) => {
    const found = numberings.get(id);
    return found?.own.get(at) ?? abstract.get(found?.abstract ?? '')?.get(at) ?? null;
  };
}
