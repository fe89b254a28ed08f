import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, plain } from '../../../main/export/guideline-tree.ts';
import {
  countHeaderRows,
  type LooseCell,
  placeCells,
  shareColumns,
} from '../../../main/export/table-grid.ts';

const cell = (fields: Partial<LooseCell> = {}): LooseCell => ({
  header: false,
  colspan: 1,
  rowspan: 1,
  width: null,
  blocks: [],
  ...fields,
});
const head = (fields: Partial<LooseCell> = {}) => cell({ header: true, ...fields });

/** Each place as "column+colspan×rowspan". */
function layout(rows: LooseCell[][]): string[] {
  return placeCells(rows).rows.map(row =>
    row.map(({ column, colspan, rowspan }) => `${column}+${colspan}×${rowspan}`).join(' '),
  );
}

describe('placeCells', () => {
  test.each([
    ['plain', [[cell(), cell()]], ['0+1×1 1+1×1']],
    [
      'a cell merged downwards moves the next row aside',
      [[cell({ rowspan: 2 }), cell()], [cell()]],
      ['0+1×2 1+1×1', '1+1×1'],
    ],
    ['a short row is filled', [[cell(), cell()], [cell()]], ['0+1×1 1+1×1', '0+1×1 1+1×1']],
    ['a span past the last row is cut', [[cell({ rowspan: 9 })]], ['0+1×1']],
    [
      'a span that runs into another is cut',
      [[cell(), cell({ rowspan: 2 })], [cell({ colspan: 3 })]],
      ['0+1×1 1+1×2', '0+1×1'],
    ],
    ['an absurd span is cut', [[cell({ colspan: 1e9 })]], ['0+200×1']],
  ])('%s', (_, rows, expected) => {
    expect(layout(rows)).toEqual(expected);
  });

  test('every place of the grid belongs to exactly one cell, and no cell is lost', () => {
    const span = fc.integer({ min: -1, max: 5 });
    const rows = fc.array(
      fc.array(fc.record({ colspan: span, rowspan: span }), { minLength: 1, maxLength: 5 }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, spans => {
        const loose = spans.map(row => row.map(fields => cell(fields)));
        const grid = placeCells(loose);
        const seen = new Map<string, number>();
        for (const [r, row] of grid.rows.entries())
          for (const placed of row)
            for (let y = r; y < r + placed.rowspan; y++)
              for (let x = placed.column; x < placed.column + placed.colspan; x++)
                seen.set(`${x},${y}`, (seen.get(`${x},${y}`) ?? 0) + 1);
        expect(seen.size).toBe(grid.columns * loose.length);
        expect(Math.max(...seen.values())).toBe(1);
        expect(grid.rows.flat().length).toBeGreaterThanOrEqual(loose.flat().length);
      }),
    );
  });
});

describe('countHeaderRows', () => {
  test.each([
    ['none', [[cell()]], 0],
    ['one', [[head()], [cell()]], 1],
    ['two with a merged corner', [[head({ rowspan: 2 }), head()], [head()], [cell(), cell()]], 2],
    [
      'a header column is not a header row',
      [
        [head(), cell()],
        [head(), cell()],
      ],
      0,
    ],
    ['a header that reaches into the body', [[head({ rowspan: 2 }), head()], [cell()]], 0],
    ['headers only: the last row is the body', [[head()], [head()]], 1],
  ])('%s', (_, rows, expected) => {
    expect(countHeaderRows(placeCells(rows).rows)).toBe(expected);
  });
});

describe('shareColumns', () => {
  const text = (value: string) => [
    {
      kind: 'paragraph' as const,
      inlines: [
        {
          kind: 'text' as const,
          text: value,
          marks: { strong: false, em: false, vertical: null },
          link: null,
        },
      ],
    },
  ];
  test('uses the widths an author set', () => {
    const { columns, rows } = placeCells([[cell({ width: 100 }), cell({ width: 300 })]]);
    expect(shareColumns(columns, rows)).toEqual([0.25, 0.75]);
  });
  test('gives a column with more text more room, together the whole width', () => {
    const { columns, rows } = placeCells([
      [cell({ blocks: text('1') }), cell({ blocks: text('woord '.repeat(60)) })],
    ]);
    const [narrow = 0, wide = 0] = shareColumns(columns, rows);
    expect(wide).toBeGreaterThan(4 * narrow);
    expect(narrow).toBeGreaterThan(0.04);
    expect(narrow + wide).toBeCloseTo(1);
  });
  test('a column of short words beside pages of text still holds its longest word', () => {
    const { columns, rows } = placeCells([
      [
        head({ blocks: text('Nr.') }),
        head({ blocks: text('Knelpunt') }),
        head({ blocks: text('Beantwoord in') }),
      ],
      [
        cell({ blocks: text('11') }),
        cell({ blocks: text('zin met woorden '.repeat(400)) }),
        cell({ blocks: text('C.2 Oefentherapie') }),
      ],
    ]);
    const [number = 0, long = 0, answered = 0] = shareColumns(columns, rows);
    expect(number).toBeGreaterThanOrEqual(5 / 84);
    expect(answered).toBeGreaterThanOrEqual('Oefentherapie'.length / 84);
    expect(number + long + answered).toBeCloseTo(1);
    expect(long).toBeGreaterThan(0.5);
  });
  test('the mark of a footnote is not parted from its word', () => {
    const noted = (number: number): Block[] => [
      { kind: 'paragraph', inlines: [plain('(voorlopig)'), { kind: 'footnote', number }] },
    ];
    const widthOf = (blocks: Block[]) => {
      const { columns, rows } = placeCells([
        [cell({ blocks }), cell({ blocks: text('woord '.repeat(400)) })],
      ]);
      return shareColumns(columns, rows)[0] ?? 0;
    };
    expect(widthOf(noted(7))).toBeGreaterThanOrEqual(14 / 84);
    expect(widthOf(noted(107))).toBeGreaterThan(widthOf(noted(7)));
  });
  test('many columns of long words share what there is', () => {
    const row = Array.from({ length: 12 }, () => cell({ blocks: text('gedragsgeoriënteerde') }));
    const { columns, rows } = placeCells([row]);
    const shares = shareColumns(columns, rows);
    expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1);
    expect(Math.max(...shares)).toBeCloseTo(Math.min(...shares));
  });
});
