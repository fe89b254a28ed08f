import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { deleteTemplate, listTemplates, setDefaultTemplate } from '../../../db/templates.ts';
import {
  addTemplate,
  changeTemplate,
  chooseLook,
  chooseTemplate,
  findTemplate,
  readTemplateById,
} from '../../../main/commands/templates.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import { createVersion } from '../../../main/commands/versions.ts';
import { leidraad } from '../../helpers/cli.ts';
import { newProject, newProjectPath, openForTest } from '../../helpers/project-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { definition, EXAMPLE, readExample, readZip, zipTemplate } from '../../helpers/template-files.ts';

function content(fields: Record<string, unknown> = {}) {
  const read = readZip({ 'template.json': definition(fields) }).content;
  if (!read) throw new Error('the template has a fault');
  return read;
}

function example() {
  const read = readExample().content;
  if (!read) throw new Error('the example has a fault');
  return read;
}

describe('a template in the project', () => {
  test('comes out as it went in, logo included, and is in the log', async () => {
    const file = await newProject();
    const { id } = file.change('templates.add', db => addTemplate(db, example())).result;
    expect(file.read(db => readTemplateById(db, id))).toEqual(example());
    expect(file.read(listTemplates)).toMatchObject([{ name: 'Noordzee Fysiotherapie', isDefault: true }]);
    expect(checkAudit(file.connection)).toEqual([]);
  });

  test('takes the place of the one of the same name; another stands beside it', async () => {
    const file = await newProject();
    const add = (fields: object) =>
      file.change('templates.add', db => addTemplate(db, content({ ...fields }))).result;
    const first = add({ name: 'Huis' });
    expect(add({ name: 'huis', numbering: 'none' })).toEqual({ id: first.id, isNew: false });
    expect(add({ name: 'Ander' }).isNew).toBe(true);
    expect(file.read(listTemplates).map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ['Ander', false],
      ['huis', true],
    ]);
    expect(file.read(db => readTemplateById(db, first.id)).template.numbering).toBe('none');
  });

  test('that was removed comes back whole, and so does what was the default', async () => {
    const file = await newProject();
    const { id } = file.change('templates.add', db => addTemplate(db, example())).result;
    const other = file.change('templates.add', db => addTemplate(db, content())).result.id;
    const chosen = file.change('templates.setDefault', db => setDefaultTemplate(db, other));
    const gone = file.change('templates.remove', db => deleteTemplate(db, id, findTemplate(db, id).revision));
    expect(file.read(listTemplates)).toHaveLength(1);
    file.change('history.undo', db => undoAct(db, gone.changeId));
    file.change('history.undo', db => undoAct(db, chosen.changeId));
    expect(file.read(db => readTemplateById(db, id))).toEqual(example());
    expect(file.read(listTemplates).map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ['Noordzee Fysiotherapie', true],
      ['Proef', false],
    ]);
  });

  test('is changed in words and colours, and keeps its logo; a name in use is refused', async () => {
    const file = await newProject();
    const { id } = file.change('templates.add', db => addTemplate(db, example())).result;
    file.change('templates.add', db => addTemplate(db, content()));
    const { revision } = file.read(db => findTemplate(db, id));
    file.change('templates.change', db =>
      changeTemplate(db, id, revision, { name: 'Nieuw', numbering: 'none' }),
    );
    const { template, files } = file.read(db => readTemplateById(db, id));
    expect(template).toEqual({ ...example().template, name: 'Nieuw', numbering: 'none' });
    expect(files).toEqual(example().files);
    const again = () => file.change('x', db => changeTemplate(db, id, revision + 1, { name: 'PROEF' }));
    expect(again).toThrow(expect.objectContaining({ code: 'template-exists' }));
  });
});

describe('the look of a document', () => {
  test('is that of the version it was frozen with, else the default, else neutral; or the one asked for', async () => {
    const file = await newProject();
    const name = (choice: string | null, version: string | null = null) =>
      file.read(db => chooseLook(db, choice, version).name);
    const freeze = (label: string) =>
      file.change('versions.create', db => createVersion(db, { label, kind: 'concept', note: '' }));
    expect(name(null)).toBe('Neutraal');
    file.change('templates.add', db => addTemplate(db, content({ name: 'Een' })));
    freeze('Concept 1');
    const { id } = file.change('templates.add', db => addTemplate(db, content({ name: 'Twee' }))).result;
    const hash = () => file.read(db => chooseTemplate(db, null, 'Concept 1')?.contentHash);
    const before = hash();
    file.change('templates.setDefault', db => setDefaultTemplate(db, id));
    file.change('templates.remove', db => deleteTemplate(db, findTemplate(db, 'Een').id, 2));
    expect(name(null)).toBe('Twee');
    expect([name(null, 'Concept 1'), hash()]).toEqual(['Een', before]);
    expect(name('twee', 'Concept 1')).toBe('Twee');
    expect(name('neutral')).toBe('Neutraal');
    expect(() => name('Drie')).toThrow(
      expect.objectContaining({ code: 'template-missing', params: { template: 'Drie', known: 'Twee' } }),
    );
  });
});

describe('the command line', () => {
  test('takes a template in, and exports in it or in one from a file', async () => {
    const path = newProjectPath();
    const out = join(tempFolder(), 'uit.html');
    expect(await leidraad('import', 'template', path, EXAMPLE)).toMatchObject({ code: 0 });
    const page = async (...more: string[]) => {
      const { code, err } = await leidraad('export', path, '-o', out, '--json', ...more);
      expect([code, err]).toEqual([0, '']);
      return (await import('node:fs')).readFileSync(out, 'utf8');
    };
    expect(await page()).toContain('Noordzee Fysiotherapie, Den Helder');
    expect(await page('--template', 'neutral')).not.toContain('Noordzee');
    const zip = join(tempFolder(), 'ander.zip');
    writeFileSync(zip, zipTemplate({ 'template.json': definition({ cover: { publisher: 'Ander huis' } }) }));
    expect(await page('--template', zip)).toContain('Ander huis');
    expect(await page('--template', zip)).toBe(await page('--template', zip));
    const file = await openForTest(path, { readOnly: true });
    expect(file.read(listTemplates)).toHaveLength(1);
  });

  test('names every fault by file and field, and takes nothing in', async () => {
    const path = newProjectPath();
    const zip = join(tempFolder(), 'stuk.zip');
    writeFileSync(zip, zipTemplate({ 'template.json': definition({ colours: { ink: 'zwart' }, maat: 1 }) }));
    const { code, err } = await leidraad('import', 'template', path, zip);
    expect(code).toBe(1);
    expect(err).toMatch(/template\.json, colours\.ink: ‘zwart’ is geen kleur.*\n.*template\.json, maat: /);
    expect(await leidraad('export', path, '-o', `${zip}.html`, '--template', zip)).toMatchObject({
      code: 1,
      err,
    });
    const file = await openForTest(path, { readOnly: true });
    expect(file.read(listTemplates)).toEqual([]);
  });
});
