import { attribute, readXml } from '../xml/read-xml.ts';
import { dateText } from './cell-date.ts';
import { type Sheet, SheetRows } from './spreadsheet.ts';
import { decodeEscapes, type Workbook } from './workbook-parts.ts';

/** The rows of one worksheet part, each cell as the text a person sees in it, as far as Excel has stored that. */
export function readSheet(bytes: Uint8Array, workbook: Workbook, source: string): Omit<Sheet, 'name'> {
  const sheet = new SheetRows(source);
  const merged: NonNullable<Sheet['merged']> = [];
  let [row, column, type, style] = [-1, -1, 'n', 0];
  let [text, inValue, phonetic] = ['', false, false];
  readXml(bytes, source, {
    open(tag) {
      if (tag.local === 'row') {
        row = rowIndex(attribute(tag, 'r')) ?? row + 1;
        column = -1;
      } else if (tag.local === 'c') {
        const place = cellPlace(attribute(tag, 'r'));
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
        type = attribute(tag, 't') ?? 'n';
        style = Number(attribute(tag, 's') ?? 0);
        text = '';
      } else if (tag.local === 'rPh') phonetic = true;
      else if (tag.local === 'mergeCell') noteMerged(merged, attribute(tag, 'ref'));
      inValue = (tag.local === 'v' || tag.local === 't') && !phonetic;
    },
    text(part) {
      if (inValue) text += part;
    },
    close({ local }) {
      inValue = false;
      if (local === 'rPh') phonetic = false;
      if (local === 'c') sheet.set(Math.max(0, row), column, cellText(text, type, style, workbook));
    },
  });
  return merged.length === 0 ? { rows: sheet.rows } : { rows: sheet.rows, merged };
}

/** More merged cells than any table somebody fills in has. */
const MAX_MERGED = 10_000;

function noteMerged(merged: NonNullable<Sheet['merged']>, reference: string | null): void {
  const [start, end] = (reference ?? '').split(':').map(cellPlace);
  if (start && end && end.row > start.row && merged.length < MAX_MERGED)
    merged.push({ column: start.column, from: start.row, to: end.row });
}

function rowIndex(reference: string | null): number | null {
  return reference !== null && /^[1-9]\d{0,6}$/.test(reference) ? Number(reference) - 1 : null;
}

/** The place of a cell from a reference such as "AB12"; null when it is not one. */
function cellPlace(reference: string | null): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference ?? '');
  if (!match) return null;
  const [, letters = '', digits] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function cellText(value: string, type: string, style: number, workbook: Workbook): string {
  switch (type) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'inlineStr':
    case 'str':
      return decodeEscapes(value);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : value.trim() === '' ? '' : 'FALSE';
    case 'n':
      return numberText(value.trim(), style, workbook);
    default:
      return value;
  }
}

/** Excel counts in 15 digits; the 17 it stores would show 0.1 + 0.2 as 0.30000000000000004. */
function numberText(value: string, style: number, { dateStyles, from1904 }: Workbook): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  const kind = dateStyles[style];
  return kind ? dateText(number, kind, from1904) : String(Number(number.toPrecision(15)));
}
