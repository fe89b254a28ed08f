import type { Archive } from '../archive/open-archive.ts';
import { findTarget, readRelations } from '../archive/relations.ts';
import { unreadable } from '../refuse.ts';
import { attribute, readXml } from '../xml/read-xml.ts';
import { type DateKind, dateKind } from './cell-date.ts';

/** What a sheet needs from the rest of its workbook. */
export interface Workbook {
  sheets: { name: string; part: string }[];
  /** Shared strings, by index. */
  strings: string[];
  /** Kind of date of each cell style, by index. */
  dateStyles: (DateKind | null)[];
  from1904: boolean;
}

/** Reads the parts of an XLSX package that all sheets share; sheets hidden from every menu are left out. */
export function readWorkbook(archive: Archive, source: string): Workbook {
  const main = findTarget(readRelations(archive, '', source), 'officeDocument') ?? 'xl/workbook.xml';
  const bytes = archive.read(main);
  if (!bytes) throw unreadable(source, 'not-xlsx');
  const targets = readRelations(archive, main, source);
  const sheets: Workbook['sheets'] = [];
  let [isWorkbook, from1904] = [false, false];
  readXml(bytes, source, {
    open(tag) {
      if (tag.local === 'workbook') isWorkbook = true;
      if (tag.local === 'workbookPr') from1904 = isTrue(attribute(tag, 'date1904'));
      if (tag.local !== 'sheet' || attribute(tag, 'state') === 'veryHidden') return;
      const id = Object.values(tag.attributes).find(({ local, prefix }) => local === 'id' && prefix !== '');
      const target = targets.find(relation => relation.id === id?.value);
      if (target?.type === 'worksheet') {
        sheets.push({ name: attribute(tag, 'name') ?? '', part: target.path });
      }
    },
  });
  if (!isWorkbook) throw unreadable(source, 'not-xlsx');
  const strings = findTarget(targets, 'sharedStrings');
  const styles = findTarget(targets, 'styles');
  return {
    sheets,
    strings: strings === null ? [] : readStrings(archive.read(strings), source),
    dateStyles: styles === null ? [] : readDateStyles(archive.read(styles), source),
    from1904,
  };
}

function readStrings(bytes: Buffer | null, source: string): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let [text, inText, phonetic] = ['', false, false];
  readXml(bytes, source, {
    open({ local }) {
      if (local === 'si') text = '';
      if (local === 'rPh') phonetic = true;
      inText = local === 't' && !phonetic;
    },
    text(part) {
      if (inText) text += part;
    },
    close({ local }) {
      inText = false;
      if (local === 'rPh') phonetic = false;
      if (local === 'si') strings.push(decodeEscapes(text));
    },
  });
  return strings;
}

function readDateStyles(bytes: Buffer | null, source: string): (DateKind | null)[] {
  const codes = new Map<number, string>();
  const kinds: (DateKind | null)[] = [];
  let inCellFormats = false;
  if (!bytes) return kinds;
  readXml(bytes, source, {
    open(tag) {
      const id = Number(attribute(tag, 'numFmtId') ?? 0);
      if (tag.local === 'cellXfs') inCellFormats = true;
      if (tag.local === 'numFmt') codes.set(id, attribute(tag, 'formatCode') ?? '');
      if (tag.local === 'xf' && inCellFormats) kinds.push(dateKind(id, codes.get(id)));
    },
    close({ local }) {
      if (local === 'cellXfs') inCellFormats = false;
    },
  });
  return kinds;
}

/** Office writes characters that XML cannot hold, and line ends it wants kept, as `_x000D_`. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
