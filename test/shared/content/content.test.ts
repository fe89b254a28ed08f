import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOverlaps } from '../../../shared/content/decision-table.ts';
import { nextCell } from '../../../shared/content/grid-move.ts';
import { CONTENT_KINDS, KINDS } from '../../../shared/content/kinds.ts';
import { isTable, readPastedCells } from '../../../shared/content/paste.ts';
import { type Cells, type ContentTable, columnsOf, readCell } from '../../../shared/content.ts';

function profiles(...rows: Cells[]): ContentTable {
  return {
    id: 't',
    kind: 'treatment-profiles',
    title: 'Profielen',
    note: '',
    source: '',
    referenceId: null,
    questionId: null,
    added: [
      { key: 'risk', label: 'Risico' },
      { key: 'course', label: 'Beloop' },
    ],
    position: 0,
    origin: 'project',
    revision: 1,
    rows: rows.map((cells, index) => ({ id: `r${index}`, cells, origin: 'project', revision: 1 })),
  };
}

describe('the kinds', () => {
  it('begin with a name and have no column twice', () => {
    for (const kind of CONTENT_KINDS) {
      const { columns } = KINDS[kind];
      expect(columns[0]?.type, kind).toBe('name');
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      for (const column of columns) expect(column.type === 'choice').toBe(column.options !== undefined);
    }
  });

  it('put conditions after the name, and other added columns at the end', () => {
    expect(columnsOf(profiles()).map(({ key }) => key)).toEqual([
      'profile',
      'risk',
      'course',
      'goal',
      'actions',
    ]);
    const added = [{ key: 'x', label: 'X' }];
    expect(columnsOf({ kind: 'instruments', added }).at(-1)?.key).toBe('x');
    expect(columnsOf({ kind: 'red-flags', added }).map(({ key }) => key)).not.toContain('x');
  });

  it('read a choice by its id or its name in any case, and refuse another', () => {
    const [, association] = columnsOf({ kind: 'prognostic-factors', added: [] });
    if (!association) throw new Error('no column');
    const name = (choice: string) => ({ favourable: 'gunstig' })[choice] ?? choice;
    expect(readCell(association, ' Gunstig ', name)).toBe('favourable');
    expect(readCell(association, 'unclear', name)).toBe('unclear');
    expect(readCell(association, 'misschien', name)).toBeNull();
    expect(readCell(association, '', name)).toBe('');
  });
});

describe('a decision table', () => {
  it('tells which profiles do not exclude each other', () => {
    const table = profiles(
      { profile: 'Profiel 1', risk: 'laag' },
      { profile: 'Profiel 2', risk: 'hoog', course: 'gunstig' },
      { profile: 'Profiel 3', risk: ' Hoog ' },
      { profile: 'Nog leeg' },
    );
    expect(findOverlaps(table)).toEqual([{ first: 'Profiel 2', second: 'Profiel 3' }]);
  });
});

describe('what a spreadsheet copies', () => {
  it('is cells and rows, with quoted ones', () => {
    expect(readPastedCells('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(readPastedCells('"x\ny"\t"zegt ""ja"""\n\t')).toEqual([
      ['x\ny', 'zegt "ja"'],
      ['', ''],
    ]);
    expect(readPastedCells('"los" en vast\tb')).toEqual([['"los" en vast', 'b']]);
    expect(isTable('een cel\n')).toBe(false);
    expect(isTable('a\tb')).toBe(true);
  });

  it('comes back as it went, whatever is in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\t', '\n', 'é') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const write = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(rows, table => {
        const text = `${table.map(line => line.map(write).join('\t')).join('\r\n')}\r\n`;
        expect(readPastedCells(text)).toEqual(table);
      }),
    );
  });
});

describe('keys in the grid', () => {
  const size = { rows: 2, columns: 2 };
  const edge = { atStart: true, atEnd: true };
  const cases: [string, number, number, typeof edge, [number, number] | null][] = [
    ['Enter', 0, 1, edge, [1, 1]],
    ['Enter', 1, 1, edge, null],
    ['ArrowRight', 0, 0, edge, [0, 1]],
    ['ArrowRight', 0, 0, { atStart: true, atEnd: false }, null],
    ['ArrowLeft', 0, 0, edge, null],
    ['ArrowUp', 1, 0, edge, [0, 0]],
    ['ArrowDown', 1, 0, edge, null],
    ['a', 0, 0, edge, null],
  ];
  for (const [key, row, column, at, to] of cases)
    it(`${key} from ${row},${column} leads to ${to ?? 'nowhere'}`, () => {
      expect(nextCell(key, { row, column }, size, at)).toEqual(to && { row: to[0], column: to[1] });
    });
});
