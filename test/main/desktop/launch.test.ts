import path from 'node:path';
import { expect, it } from 'vitest';
import { fileArgument, ownArguments, passedFile } from '../../../main/desktop/launch.ts';

const folder = path.resolve('/home/an');

it.each([
  [[], null],
  [['rugpijn.leidraad'], path.join(folder, 'rugpijn.leidraad')],
  [['--inspect', '--x=y.leidraad', 'a b.LEIDRAAD'], path.join(folder, 'a b.LEIDRAAD')],
  [[path.resolve('/data/a.leidraad')], path.resolve('/data/a.leidraad')],
  [['notes.docx'], null],
  [['.leidraad'], null],
  [['--allow-file-access-from-files', 'x.txt', 'y.leidraad'], path.join(folder, 'y.leidraad')],
])('%j', (args, file) => {
  expect(fileArgument(args, folder)).toBe(file);
});

it('skips the script in a development start', () => {
  expect(ownArguments(['electron', '.', 'a.leidraad'], false)).toEqual(['a.leidraad']);
  expect(ownArguments(['Leidraad.exe', 'a.leidraad'], true)).toEqual(['a.leidraad']);
});

it('takes only a project file from a second start', () => {
  expect(passedFile({ file: '/a/b.leidraad' })).toBe('/a/b.leidraad');
  for (const data of [
    null,
    undefined,
    {},
    { file: null },
    { file: 3 },
    { file: '/etc/passwd' },
    'x.leidraad',
  ]) {
    expect(passedFile(data)).toBeNull();
  }
});
