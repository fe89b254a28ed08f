import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leidraad } from '../../helpers/cli.ts';
import { newProjectPath, openForTest } from '../../helpers/project-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const LIST = 'Organisatie;Persoon;Groep;Rol\nVereniging;Voorbeeldpersoon;Werkgroep;lid\n';

function write(content: string): string {
  const path = join(tempFolder(), 'lijst.csv');
  writeFileSync(path, content);
  return path;
}

describe('leidraad import people', () => {
  it('imports a list once, and says so', async () => {
    const [project, list] = [newProjectPath(), write(LIST)];
    const first = await leidraad('import', 'people', project, list, '--json');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out).files[0].added).toEqual({ organisations: 1, persons: 1, seats: 1 });
    const second = await leidraad('import', 'people', project, list);
    expect(second.out).toContain('0 nieuwe organisaties, 0 nieuwe personen, 0 nieuwe zetels');
  });

  it('gives back as a spreadsheet what it took in', async () => {
    const [project, list] = [newProjectPath(), write(LIST)];
    await leidraad('import', 'people', project, list);
    const target = join(tempFolder(), 'uit.xlsx');
    expect((await leidraad('export', project, '--format', 'people-xlsx', '-o', target)).code).toBe(0);
    const again = await leidraad('import', 'people', project, target, '--json');
    expect(JSON.parse(again.out).files[0]).toMatchObject({ filled: 0, present: 2, rejected: [] });
  });

  it('keeps the rest back until confirmed when a row is rejected, and takes nothing over when one file cannot be read', async () => {
    const [project, list] = [newProjectPath(), write(`${LIST};Iemand;Schaakclub;lid\n`)];
    const { code, out } = await leidraad('import', 'people', project, list);
    expect(code).toBe(1);
    expect(out).toContain('Rij 3: deze groep is niet bekend (‘Schaakclub’)');
    const confirmed = await leidraad('import', 'people', project, list, '--confirm', '--json');
    expect(confirmed.code).toBe(0);
    expect(JSON.parse(confirmed.out).files[0].added.seats).toBe(1);

    const other = newProjectPath();
    const before = readFileSync(other);
    const refused = await leidraad('import', 'people', other, write(LIST), write('\0'));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toBe(
      'lijst.csv kan niet worden ingelezen: het is geen tekstbestand en geen werkblad.',
    );
    expect(readFileSync(other).length).toBe(before.length);
  });

  it('does not write into a project that is open elsewhere', async () => {
    const project = newProjectPath();
    await openForTest(project);
    const { code, err } = await leidraad('import', 'people', project, write(LIST));
    expect(code).toBe(1);
    expect(err).toContain('open op');
  });

  it('answers a wrong command line with 2, and a missing file by name', async () => {
    const project = newProjectPath();
    expect((await leidraad('import')).code).toBe(2);
    expect((await leidraad('import', 'postduiven', project, 'x')).code).toBe(2);
    expect((await leidraad('import', 'people', project)).code).toBe(2);
    expect((await leidraad('import', 'people', project, '/nergens/lijst.csv')).code).toBe(1);
  });
});
