import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { readPeople } from '../../../db/people.ts';
import type { ProjectFile } from '../../../db/project-file.ts';
import { importPeople, previewPeopleImport } from '../../../main/commands/import-people.ts';
import { exportList } from '../../../main/export/list-formats.ts';
import { writeXlsx } from '../../../main/export/spreadsheet/write-xlsx.ts';
import type { Language } from '../../../shared/project.ts';
import { newProject } from '../../helpers/project-files.ts';

const LIST = `Organisatie;Afkorting;Onderdeel van;Deelname;Datum deelname;Persoon;Functie;E-mailadres;Telefoon;Groep;Hoedanigheid;Rol;Mandaat;Datum mandaat
Vereniging van Artsen;VvA;;neemt deel;3-2-2026;;;;;;;;;
Sectie Pijn;SP;vva;uitgenodigd;2026-02-04;;;;;;;;;
VvA;;;;;Voorbeeldpersoon A;arts;a@example.org;+31 6;Werkgroep;Voorzitter;lid, namens de artsen;mag beslissen;2026-02-05
Sectie Pijn;;;;;Voorbeeldpersoon B;;;;Klankbordgroep;;lid;;
Sectie Pijn;;;;;;;;;Klankbordgroep;;lid;;
;;;;;;;;;Auteursgroep;Methodoloog;;;
`;

function load(file: ProjectFile, content: string | Uint8Array) {
  return file.change('people.import', db => importPeople(db, Buffer.from(content), 'lijst.csv')).result;
}

/** Everything but ids, order numbers and revisions, with names for references. */
function content(file: ProjectFile) {
  const { organisations, persons, seats } = file.read(readPeople);
  const names = new Map(organisations.map(row => [row.id, row.name]));
  return {
    organisations: organisations.map(({ id: _, revision: __, parentId, ...row }) => ({
      ...row,
      parent: names.get(parentId ?? ''),
    })),
    persons: persons.map(({ id: _, revision: __, organisationId, ...row }) => ({
      ...row,
      organisation: names.get(organisationId ?? ''),
    })),
    seats: seats.map(({ id: _, revision: __, organisationId, personId: ___, position: ____, ...row }) => ({
      ...row,
      organisation: names.get(organisationId ?? ''),
    })),
  };
}

describe('a list of the project group', () => {
  it('brings organisations, people and seats', async () => {
    const file = await newProject();
    const report = load(file, LIST);
    expect(report).toMatchObject({
      read: 6,
      added: { organisations: 2, persons: 2, seats: 4 },
      filled: 0,
      rejected: [],
    });
    const { organisations, persons, seats } = file.read(readPeople);
    expect(organisations[1]).toMatchObject({
      name: 'Sectie Pijn',
      parentId: organisations[0]?.id,
      participation: 'invited',
      participationOn: '2026-02-04',
    });
    expect(persons[0]).toMatchObject({ email: 'a@example.org', phone: '+31 6' });
    expect(seats[0]).toMatchObject({
      body: 'working-group',
      capacity: 'chair',
      role: 'lid, namens de artsen',
      organisationId: organisations[0]?.id,
      personId: persons[0]?.id,
      mandateOn: '2026-02-05',
    });
    expect(seats[3]).toMatchObject({ body: 'authors', capacity: 'methodologist', role: 'Methodoloog' });
    expect(checkAudit(file.connection)).toEqual([]);
  });

  it('adds nothing when it comes twice', async () => {
    const file = await newProject();
    load(file, LIST);
    const before = content(file);
    const report = load(file, LIST);
    expect(report).toMatchObject({
      added: { organisations: 0, persons: 0, seats: 0 },
      filled: 0,
      present: 6,
    });
    expect(content(file)).toEqual(before);
  });

  for (const language of ['nl', 'fr', 'en'] as const satisfies readonly Language[]) {
    for (const format of ['people-xlsx', 'people-csv']) {
      it(`comes back the same from ${format} in ${language}, and adds nothing to its own project`, async () => {
        const [file, other] = [await newProject(), await newProject()];
        load(file, LIST);
        const exported = file.read(db => exportList(db, format, '2026-11-21T12:00:00Z', { language }));
        load(other, exported?.bytes ?? '');
        const original = content(file);
        expect(content(other)).toEqual({
          ...original,
          seats: expect.arrayContaining(original.seats),
        });
        expect(load(file, exported?.bytes ?? '')).toMatchObject({
          added: { organisations: 0, persons: 0, seats: 0 },
          filled: 0,
          rejected: [],
        });
      });
    }
  }

  it('fills a vacant seat when a name is written in its row', async () => {
    const file = await newProject();
    load(file, LIST);
    const report = load(
      file,
      'Organisatie;Persoon;Groep;Rol\nSectie Pijn;Voorbeeldpersoon C;Klankbordgroep;lid\n',
    );
    expect(report).toMatchObject({ added: { organisations: 0, persons: 1, seats: 0 }, filled: 1 });
    const names = file.read(readPeople).seats.map(seat => seat.personName);
    expect(names).toEqual(['Voorbeeldpersoon A', 'Voorbeeldpersoon B', 'Voorbeeldpersoon C', null]);
  });

  it('names each row it cannot take, and takes the others', async () => {
    const file = await newProject();
    const rows = [
      ['Goede Vereniging', '', '', '', '', ''],
      ['X', 'Persoon', 'Schaakclub', 'lid', '', ''],
      ['X', 'Persoon', 'Werkgroep', 'lid', 'geen adres', ''],
      ['X', 'Persoon', 'Werkgroep', 'lid', '', '31-02-2026'],
      ['X', 'Persoon', '', 'lid', '', ''],
      ['', '', '', '', '', ''],
      ['y'.repeat(400), '', '', '', '', ''],
    ];
    const bytes = writeXlsx([
      {
        name: 'Lijst',
        columns: ['Organisatie', 'Persoon', 'Groep', 'Rol', 'E-mailadres', 'Datum mandaat'].map(title => ({
          title,
          width: 20,
        })),
        rows,
      },
    ]);
    const report = load(file, bytes);
    expect(report.rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'body-unknown'],
      [4, 'email-invalid'],
      [5, 'date-invalid'],
      [6, 'body-missing'],
      [8, 'too-long'],
    ]);
    expect(file.read(readPeople).organisations.map(row => row.name)).toEqual(['Goede Vereniging']);
    expect(load(file, 'Organisatie;Onderdeel van\nTak;Onbekende Bond\n').rejected).toEqual([
      { row: 2, reason: 'parent-unknown', value: 'Onbekende Bond' },
    ]);
  });

  it('only looks when asked to, and refuses a file without titles', async () => {
    const file = await newProject();
    const before = content(file);
    file.read(db => previewPeopleImport(db, Buffer.from(LIST), 'lijst.csv'));
    expect(content(file)).toEqual(before);
    expect(() => load(file, 'a;b\n1;2\n')).toThrow(/import-no-table/);
  });
});
