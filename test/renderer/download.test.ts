import { expect, test } from 'vitest';
import { fileNameOf } from '../../renderer/exports/download.ts';

test.each([
  [null, null],
  ['attachment', null],
  ['attachment; filename="rug.docx"', 'rug.docx'],
  ['attachment; filename="rug.docx"; filename*=UTF-8\'\'pati%C3%ABnt.docx', 'patiënt.docx'],
  ['attachment; filename="rug.docx"; filename*=UTF-8\'\'%E0%A4%A', 'rug.docx'],
])('%s is named %s', (header, name) => {
  expect(fileNameOf(header)).toBe(name);
});
