import { isZip } from '../archive/open-archive.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Spreadsheet } from './spreadsheet.ts';

/** Head of the files of Excel before 2007 and of files with a password. */
const OLE_FIRST_BYTE = 0xd0;

/**
 * Reads a table somebody sent, XLSX or CSV, by what is in it and not by its name. `source` names the file in
 * the LeidraadError (`import-unreadable` or `archive-hostile`) that says why it is not read.
 */
export function readSpreadsheet(bytes: Uint8Array, source: string): Spreadsheet {
  const office = isZip(bytes) || (bytes[0] === OLE_FIRST_BYTE && bytes[1] === 0xcf);
  return office ? readXlsx(bytes, source) : readCsv(bytes, source);
}
