import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocx } from '../../../../main/import/docx/read-docx.ts';
import { convert, hasSoffice } from '../../../helpers/soffice.ts';
import { countRevisions } from '../../../helpers/word-counts.ts';
import { allText } from '../../../helpers/word-text.ts';

const FIXTURES = new URL('../../../fixtures/word/', import.meta.url).pathname;

function expectAll(bytes: Uint8Array): void {
  const word = readDocx(bytes, 'x.docx');
  expect(allText(word.body)).toBe(
    'Overwegingen\nDe werkgroep raadtbeveelt oefenen aan.\nPijn|veelweinig effect\nSlot woord.',
  );
  expect(countRevisions(word)).toEqual({
    'delete run An Janssens': 1,
    'insert run An Janssens': 1,
    'delete run Bo Peeters': 1,
    'insert run Bo Peeters': 2,
  });
  expect(
    word.comments.map(row => [row.author, row.date, allText(row.blocks), row.resolved, row.parent]),
  ).toEqual([
    ['An Janssens', '2026-03-01T10:05:00.000Z', 'Klopt dit?\nZie bron 4.', false, null],
    ['Bo Peeters', '2026-03-02T11:30:00.000Z', 'Typefout', true, null],
  ]);
  expect([...word.notes.values()].map(note => allText(note).trim())).toContain('Een noot erbij.');
}

it('a file LibreOffice made comes back with its comments and changes', () => {
  expectAll(readFileSync(`${FIXTURES}changes.docx`));
});

it('and so does one LibreOffice makes now', async ({ skip }) => {
  if (!hasSoffice('no Word file was made with it')) skip();
  expectAll(readFileSync(await convert(`${FIXTURES}changes.fodt`, 'docx')));
}, 60_000);
