import { escapeMarkup } from '../../../shared/text/escape.ts';
import { NEEDS_QUOTE, type SheetTable } from './table.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Excel takes no more characters in a cell; what is longer ends in "…". */
export const MAX_CELL = 32_767;

/** Cell styles, in the order of `cellXfs` below. A cell with quotePrefix is text to Excel, whatever it begins with. */
const STYLE = { body: 0, header: 1, quoted: 2, number: 3 };

export const STYLES_PART =
  `${XML_HEAD}<styleSheet ${MAIN}>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE2F0EE"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF0E6A66"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="4">${[
    'numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"',
    'numFmtId="49" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"',
    'numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1"',
    'numFmtId="0" fontId="0" fillId="0" borderId="0"',
  ]
    .map(format => `<xf ${format} xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`)
    .join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The workbook part, with the filter range of every sheet, which Excel wants by name as well. */
export function workbookPart(sheets: readonly SheetTable[], names: readonly string[]): string {
  const list = names.map(
    (name, index) => `<sheet name="${escapeMarkup(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map((sheet, index) => {
    const quoted = escapeMarkup(`'${(names[index] ?? '').replaceAll("'", "''")}'`);
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${filterRange(sheet, '$')}</definedName>`;
  });
  return `${XML_HEAD}<workbook ${MAIN} xmlns:r="${RELATION}"><sheets>${list.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

/** One sheet: the header row stays in view and has a filter; long text wraps within its column. */
export function sheetPart(table: SheetTable, names: readonly string[] = []): string {
  const above = table.above ?? [];
  const header = above.length + 1;
  const widths = table.columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = table.columns.map(({ title }, column) => textCell(title, column, header, STYLE.header));
  const rows = table.rows.map((cells, index) => row(header + index + 1, cells));
  return (
    `${XML_HEAD}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0">` +
    (above.length === 0
      ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
      : '') +
    '</sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${above.map(aboveRow).join('')}<row r="${header}">${titles.join('')}</row>${rows.join('')}</sheetData>` +
    `<autoFilter ref="${filterRange(table, '')}"/>${mergedLines(table)}${validations(table, names)}</worksheet>`
  );
}

/** A line of its own runs over the width; a label keeps to the columns before the comment. */
function aboveRow(cells: readonly string[], index: number): string {
  const [first = '', second] = cells;
  const number = index + 1;
  if (second === undefined) return row(number, [first]);
  const label = textCell(first, 0, number, STYLE.header) + textCell('', 1, number, STYLE.header);
  return `<row r="${number}">${label}${textCell(second, LABEL_COLUMNS, number, STYLE.body)}</row>`;
}

/** A label above the header row is as wide as this many columns, and its value stands in the next ones. */
const LABEL_COLUMNS = 2;

function mergedLines({ above = [], columns }: SheetTable): string {
  const last = columnName(columns.length - 1);
  const ranges = above.flatMap((cells, index) => {
    const number = index + 1;
    if (cells.length === 0) return [];
    if (cells.length === 1) return [`A${number}:${last}${number}`];
    return [
      `A${number}:${columnName(LABEL_COLUMNS - 1)}${number}`,
      `${columnName(LABEL_COLUMNS)}${number}:${last}${number}`,
    ];
  });
  if (ranges.length === 0) return '';
  return `<mergeCells count="${ranges.length}">${ranges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

/** Lists to choose from; a warning at most, since a form may say something nobody thought of. */
function validations({ above = [], rows, choices = [] }: SheetTable, names: readonly string[]): string {
  if (choices.length === 0) return '';
  const [first, last] = [above.length + 2, above.length + 1 + rows.length];
  const list = choices.map(choice => {
    const column = columnName(choice.column);
    const source =
      'values' in choice
        ? `"${choice.values.join(',')}"`
        : `'${(names[choice.from.sheet] ?? '').replaceAll("'", "''")}'!$A$2:$A$${choice.from.rows + 1}`;
    return `<dataValidation type="list" errorStyle="information" allowBlank="1" sqref="${column}${first}:${column}${last}"><formula1>${escapeMarkup(source)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${list.length}">${list.join('')}</dataValidations>`;
}

function row(number: number, cells: readonly (string | number)[]): string {
  const written = cells.map((cell, column) => {
    if (cell === '') return '';
    if (typeof cell === 'string')
      return textCell(cell, column, number, NEEDS_QUOTE.test(cell) ? STYLE.quoted : STYLE.body);
    return `<c r="${columnName(column)}${number}" s="${STYLE.number}"><v>${cell}</v></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

function textCell(text: string, column: number, rowNumber: number, style: number): string {
  const cut = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1)}…` : text;
  return `<c r="${columnName(column)}${rowNumber}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(cut)}</t></is></c>`;
}

/** Characters XML cannot hold, and line ends it would change, go as `_xHHHH_`; so does text that looks like that. */
function escapeCell(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be escaped.
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
    character => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return escapeMarkup(escaped);
}

function filterRange({ columns, rows, above = [] }: SheetTable, fix: '' | '$'): string {
  const last = columnName(Math.max(0, columns.length - 1));
  return `${fix}A${fix}${above.length + 1}:${fix}${last}${fix}${above.length + rows.length + 1}`;
}

/** "A" for 0, "AB" for 27. */
function columnName(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnName(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
