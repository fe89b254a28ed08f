import { openArchive } from '../archive/open-archive.ts';
import { unreadable } from '../refuse.ts';
import { readSheet } from './read-sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { readWorkbook } from './workbook-parts.ts';

/**
 * Reads an Excel workbook of 2007 or later. Formulas give the value Excel stored last; a merged cell stands at
 * its top left. Throws a LeidraadError that says what is wrong with a file that cannot be read.
 */
export function readXlsx(bytes: Uint8Array, source: string): Spreadsheet {
  const archive = openArchive(bytes, source);
  if (archive.read('mimetype')?.toString('latin1').startsWith('application/vnd.oasis.opendocument'))
    throw unreadable(source, 'opendocument');
  const workbook = readWorkbook(archive, source);
  const sheets = workbook.sheets.map(({ name, part }) => {
    const content = archive.read(part);
    if (!content) throw unreadable(source, 'truncated');
    return { name, ...readSheet(content, workbook, source) };
  });
  return { sheets };
}
