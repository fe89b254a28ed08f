import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FormHead } from '../../../shared/comments/form.ts';
import { CUSTOM_PROPERTIES, formProperties } from '../office-properties.ts';
import { sheetNames } from './sheet-names.ts';
import type { SheetTable } from './table.ts';
import { RELATION, STYLES_PART, sheetPart, workbookPart, XML_HEAD } from './xlsx-parts.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Writes tables as an Excel workbook (as a form that comes back, when `form` is given), a sheet each, with a header row that stays in view and filters. Equal
 * tables give equal bytes. Text stays text: nothing in it is ever run as a formula.
 */
export function writeXlsx(
  tables: readonly SheetTable[],
  form: FormHead | null = null,
): Uint8Array<ArrayBuffer> {
  const names = sheetNames(tables.map(table => table.name));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(tables.length, form !== null),
    '_rels/.rels': relationships([
      [`${RELATION}/officeDocument`, 'xl/workbook.xml'],
      ...(form ? [[CUSTOM_PROPERTIES.relation, CUSTOM_PROPERTIES.path] as [string, string]] : []),
    ]),
    'xl/_rels/workbook.xml.rels': relationships([
      ...tables.map(
        (_, index) => [`${RELATION}/worksheet`, `worksheets/sheet${index + 1}.xml`] as [string, string],
      ),
      [`${RELATION}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_PART,
    'xl/workbook.xml': workbookPart(tables, names),
  };
  for (const [index, table] of tables.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(table, names);
  }
  if (form) parts[CUSTOM_PROPERTIES.path] = formProperties(form);
  // A zip holds local time; this one moment is the same in every zone, and 1980 is the first year it knows.
  const mtime = new Date(1980, 0, 1, 12);
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) files[path] = [strToU8(content), { mtime }];
  return zipSync(files, { level: 6 });
}

function contentTypes(sheets: number, isForm: boolean): string {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, index) => [`xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`);
  if (isForm)
    overrides.push(
      `<Override PartName="/${CUSTOM_PROPERTIES.path}" ContentType="${CUSTOM_PROPERTIES.contentType}"/>`,
    );
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationships(targets: readonly [type: string, target: string][]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}
