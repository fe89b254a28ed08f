import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EVIDENCE_COLUMNS } from '../../../shared/evidence/list.ts';
import { translator } from '../../../shared/locales/translate.ts';

it('describes every column of a spreadsheet with evidence, in the languages it may be named in', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/import-evidence.md'), 'utf8');
  const described = page
    .split('\n')
    .filter(line => line.startsWith('| ') && line.split(' | ').length === 4)
    .map(line => line.slice(2).split(' | ').slice(0, 3));
  const [nl, fr, en] = (['nl', 'fr', 'en'] as const).map(translator);
  const named = EVIDENCE_COLUMNS.map(column =>
    [nl, fr, en].map(t => t?.(`evidence.import.columns.${column}`)),
  );
  expect(described.slice(2)).toEqual(named);
});
