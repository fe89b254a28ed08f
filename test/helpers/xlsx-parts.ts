import { rawZip } from './raw-zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small workbook as Excel lays it out; `sheet` is the content of its `sheetData`. */
export function workbookParts(
  sheet: string,
  extra: { strings?: string; styles?: string; book?: string } = {},
) {
  return {
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">${extra.book ?? ''}<x:sheets><x:sheet name="Blad1" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${extra.strings ?? ''}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}>${extra.styles ?? ''}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${MAIN}><sheetData>${sheet}</sheetData></worksheet>`,
  };
}

export function zipParts(parts: Record<string, string>): Buffer {
  return rawZip(Object.entries(parts).map(([name, content]) => ({ name, content })));
}
