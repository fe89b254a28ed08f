import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetTable } from '../../../../main/export/spreadsheet/table.ts';
import { writeCsv } from '../../../../main/export/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../../../main/export/spreadsheet/write-xlsx.ts';
import { readSpreadsheet } from '../../../../main/import/spreadsheet/read-spreadsheet.ts';

/** Text with everything that has ever gone wrong in a cell. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ';', ',', ' ', '_x000D_', 'é', '🙂'),
      {
        maxLength: 6,
      },
    )
    .map(parts => parts.join('')),
);
const table = fc.integer({ min: 1, max: 5 }).chain(width =>
  fc.record({
    titles: fc.array(cell, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

function asTable(titles: readonly string[], rows: readonly (readonly (string | number)[])[]): SheetTable {
  return { name: 'Blad', columns: titles.map(title => ({ title, width: 20 })), rows };
}

/** Rows as reading gives them: without empty cells and rows at the end. */
function cut(rows: readonly (readonly string[])[]): string[][] {
  const kept = rows.map(row => row.slice(0, row.findLastIndex(text => text !== '') + 1));
  return kept.slice(0, kept.findLastIndex(row => row.length > 0) + 1);
}

describe('spreadsheets written and read again', () => {
  it('say the same as XLSX', () => {
    fc.assert(
      fc.property(table, ({ titles, rows }) => {
        const bytes = writeXlsx([asTable(titles, rows)]);
        expect(readSpreadsheet(bytes, 'a.xlsx').sheets).toEqual([
          { name: 'Blad', rows: cut([titles, ...rows]) },
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it('say the same as CSV', () => {
    fc.assert(
      fc.property(table, ({ titles, rows }) => {
        const bytes = writeCsv(asTable(titles, rows));
        expect(readSpreadsheet(bytes, 'a.csv').sheets[0]?.rows).toEqual(cut([titles, ...rows]));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives equal bytes for equal tables, and keeps sheets and numbers apart', () => {
    const sheets = [asTable(['a'], [[1.5], [-3]]), { ...asTable(['b'], [['x']]), name: 'Blad' }];
    expect(Buffer.compare(writeXlsx(sheets), writeXlsx(sheets))).toBe(0);
    expect(readSpreadsheet(writeXlsx(sheets), 'a.xlsx').sheets).toEqual([
      { name: 'Blad', rows: [['a'], ['1.5'], ['-3']] },
      { name: 'Blad 2', rows: [['b'], ['x']] },
    ]);
  });

  it('never writes a cell that a spreadsheet runs', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"];
    const csv = new TextDecoder().decode(
      writeCsv(
        asTable(
          ['x'],
          dangerous.map(text => [text]),
        ),
      ),
    );
    const cells = csv.slice(1).split('\r\n').slice(1, -1);
    for (const written of cells) expect(written).toMatch(/^"?'/);
  });

  it('cuts what is longer than Excel takes, visibly', () => {
    const bytes = writeXlsx([asTable(['x'], [['a'.repeat(40_000)]])]);
    const text = readSpreadsheet(bytes, 'a.xlsx').sheets[0]?.rows[1]?.[0] ?? '';
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('…')).toBe(true);
  });
});
