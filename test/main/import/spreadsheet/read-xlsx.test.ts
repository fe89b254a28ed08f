import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../../main/import/spreadsheet/read-spreadsheet.ts';
import { workbookParts, zipParts } from '../../../helpers/xlsx-parts.ts';

function rows(sheet: string, extra: Parameters<typeof workbookParts>[1] = {}): string[][] {
  return readSpreadsheet(zipParts(workbookParts(sheet, extra)), 'a.xlsx').sheets[0]?.rows ?? [];
}

function failure(parts: Record<string, string>): string {
  try {
    readSpreadsheet(zipParts(parts), 'a.xlsx');
  } catch (error) {
    return String(error);
  }
  return 'read';
}

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="dd/mm/yy\\ hh:mm"/>' +
  '<numFmt numFmtId="166" formatCode="&quot;dag&quot;\\ 0"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="166"/></cellXfs>';

describe('an Excel workbook', () => {
  it('gives strings of every kind, without what is said beside them', () => {
    const strings =
      '<si><t>een</t></si><si><r><t>t</t></r><r><t xml:space="preserve">wee </t></r><rPh sb="0" eb="1"><t>nee</t></rPh></si><si><t>a_x000D_b</t></si>';
    const sheet =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>9</v></c></row>' +
      '<row r="3"><c r="B3" t="inlineStr"><is><t>in</t></is></c><c t="str"><f>A1</f><v>formule</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>';
    expect(rows(sheet, { strings })).toEqual([
      ['een', 'twee ', 'a\rb'],
      [],
      ['', 'in', 'formule', 'TRUE', '#REF!'],
    ]);
  });

  it('gives numbers as people see them', () => {
    const cells = ['1', '0.30000000000000004', '-2.5E-3', '12345678901234', '', 'x'];
    const sheet = `<row>${cells.map(value => `<c><v>${value}</v></c>`).join('')}</row>`;
    expect(rows(sheet)).toEqual([['1', '0.3', '-0.0025', '12345678901234', '', 'x']]);
  });

  it('gives dates by the style of the cell', () => {
    const cell = (value: string, style: number) => `<c s="${style}"><v>${value}</v></c>`;
    const sheet = `<row>${cell('46056', 1)}${cell('46056', 2)}${cell('46056.604166667', 3)}${cell('0.5', 4)}${cell('3', 5)}${cell('1', 1)}${cell('46056', 0)}</row>`;
    expect(rows(sheet, { styles: STYLES })).toEqual([
      ['2026-02-03', '2026-02-03', '2026-02-03 14:30', '12:00', '3', '1900-01-01', '46056'],
    ]);
    expect(
      rows(`<row>${cell('44594', 1)}</row>`, {
        styles: STYLES,
        book: '<x:workbookPr date1904="1"/>',
      }),
    ).toEqual([['2026-02-03']]);
  });

  it('refuses an entity bomb, and an entity from outside', () => {
    const doctype =
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const parts = workbookParts('');
    const bomb = `<?xml version="1.0"?>${doctype}<worksheet><sheetData>&b;&x;</sheetData></worksheet>`;
    expect(failure({ ...parts, 'xl/worksheets/sheet1.xml': bomb })).toContain('"doctype"');
  });

  it('refuses XML that is nested without end, broken or not text', () => {
    const parts = workbookParts('');
    const sheet = (content: string) => failure({ ...parts, 'xl/worksheets/sheet1.xml': content });
    expect(sheet('<a>'.repeat(100_000))).toContain('"depth"');
    expect(sheet('<worksheet><sheetData>')).toContain('"xml-broken"');
    expect(sheet('<worksheet>&nbsp;</worksheet>')).toContain('"xml-broken"');
    expect(sheet('')).toContain('"xml-broken"');
  });

  it('refuses a cell far away before it costs memory', () => {
    expect(failure(workbookParts('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toContain(
      '"too-large"',
    );
    const wide = Array.from({ length: 300 }, (_, n) => `<row><c r="XFD${n + 1}"><v>1</v></c></row>`).join('');
    expect(failure(workbookParts(wide))).toContain('"too-large"');
  });

  it('tells other Office files apart', () => {
    expect(failure({ 'word/document.xml': '<w/>' })).toContain('"not-xlsx"');
    expect(failure({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })).toContain(
      '"opendocument"',
    );
  });
});
