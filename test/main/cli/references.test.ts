import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leidraad } from '../../helpers/cli.ts';
import { newProjectPath } from '../../helpers/project-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/references');

it('imports a folder of mixed formats with exact counts, once, and exports what it holds', async () => {
  const path = newProjectPath();
  const run = async () => JSON.parse((await leidraad('import', 'references', path, FIXTURES, '--json')).out);
  const first = await run();
  expect(first.files).toHaveLength(26);
  expect(first.files.find((file: { source: string }) => file.source === 'endnote.xml')).toMatchObject({
    format: 'endnote-xml',
    read: 5,
    rejected: [
      { source: 'endnote.xml', record: 3, line: 4, reason: 'broken-xml' },
      { source: 'endnote.xml', record: 4, line: 5, reason: 'no-title' },
      { source: 'endnote.xml', record: 5, line: 6, reason: 'not-closed' },
    ],
  });
  expect(await run()).toMatchObject({ read: first.read, imported: 0 });
  const out = tempFolder();
  for (const [format, file] of [
    ['ris', 'a.ris'],
    ['bibtex', 'a.bib'],
    ['csl-json', 'a.json'],
  ] as const) {
    const exported = await leidraad('export', path, '--format', format, '-o', join(out, file));
    expect(exported.code).toBe(0);
    const again = newProjectPath();
    const back = JSON.parse((await leidraad('import', 'references', again, join(out, file), '--json')).out);
    expect(back).toMatchObject({ read: first.imported, rejected: [] });
  }
  expect(readFileSync(join(out, 'a.bib'), 'utf8')).toContain('Naïve café and ça');
});

it('names what cannot be read and takes the rest', async () => {
  const folder = tempFolder();
  writeFileSync(
    join(folder, 'a.ris'),
    'TY  - JOUR\nTI  - Goed\nER  - \nTY  - JOUR\nAU  - Zonder, T.\nER  - \n',
  );
  const run = await leidraad(
    'import',
    'references',
    newProjectPath(),
    join(folder, 'a.ris'),
    join(folder, 'weg.ris'),
  );
  expect(run.code).toBe(0);
  expect(run.out.split('\n')).toEqual([
    'a.ris: 2 gelezen, 1 nieuw, 0 dubbel, 0 twijfel, 1 geweigerd',
    '  record 2, regel 4: er staat geen titel in',
    'weg.ris: 0 gelezen, 0 nieuw, 0 dubbel, 0 twijfel, 1 geweigerd',
    '  het bestand kan niet worden geopend',
    'Samen: 2 gelezen, 1 nieuw, 0 dubbel, 0 twijfel, 2 geweigerd.',
  ]);
  expect((await leidraad('import', 'references', newProjectPath())).code).toBe(2);
});
