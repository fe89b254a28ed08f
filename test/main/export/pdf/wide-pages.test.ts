import { expect, test } from 'vitest';
import type { Part } from '../../../../main/export/guideline-tree.ts';
import { paragraph } from '../../../../main/export/guideline-tree.ts';
import { gatherWide } from '../../../../main/export/pdf/wide-pages.ts';
import { chapter, plainTable, wideTable } from '../../../helpers/feature-tree.ts';

const short = paragraph('Een regel.');
const long = paragraph('woord '.repeat(200));
const small = plainTable('Klein', [['a'], ['b']]);
const wide = wideTable();
const section = chapter('Paragraaf', [short]);

/** Each part by its kind; what is on wide pages between brackets. */
const shape = (parts: readonly Part[]) =>
  gatherWide(parts).map(part => (part.kind === 'wide' ? part.blocks.map(block => block.kind) : part.kind));

test.each<[string, Part[], unknown[]]>([
  ['nothing wide', [short, small, section], ['paragraph', 'table', 'section']],
  ['a wide table alone', [wide], [['table']]],
  ['a few lines around go along', [short, wide, short], [['paragraph', 'table', 'paragraph']]],
  ['much text stays upright', [long, wide, long], ['paragraph', ['table'], 'paragraph']],
  ['neighbours share pages', [wide, short, wide], [['table', 'paragraph', 'table']]],
  ['a small table stays upright', [small, wide, small], ['table', ['table'], 'table']],
  ['a section after it stays upright', [wide, section], [['table'], 'section']],
])('%s', (_, parts, expected) => {
  expect(shape(parts)).toEqual(expected);
});
