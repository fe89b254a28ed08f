import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { listChanges } from '../../../db/audit.ts';
import { runChange } from '../../../db/changes.ts';
import { connect } from '../../../db/database.ts';
import { CURRENT_VERSION, fileVersion, MIGRATIONS, migrate } from '../../../db/migrations/index.ts';
import { insertPhases } from '../../../db/phases.ts';
import { insertProject, readProject } from '../../../db/project.ts';
import { currentTables } from '../../../db/project-rows/tables.ts';
import { checkProject } from '../../../main/commands/check-project.ts';
import { buildSample } from '../../../main/commands/sample/build-sample.ts';
import { projectSchema } from '../../../main/export/project-json/project-schema.ts';
import { DETAILS, newProject, openForTest } from '../../helpers/project-files.ts';
import { projectJson, readIn } from '../../helpers/project-json.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

describe('a project as JSON', () => {
  it('comes back from the sample with every byte, fits the schema, and is sound', async () => {
    const path = join(tempFolder(), 'voorbeeld.leidraad');
    buildSample(path, 'Test');
    const file = await openForTest(path);
    const json = projectJson(file.connection);
    expect(projectJson(file.connection)).toBe(json);

    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      projectSchema(currentTables(), CURRENT_VERSION),
    );
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);

    const back = await readIn(json);
    expect(back).toMatchObject({ error: null, left: ['terug.leidraad'] });
    const again = await openForTest(back.path);
    expect(projectJson(again.connection)).toBe(json);
    expect(checkProject(again.connection)).toEqual([]);
    expect(readProject(again.connection)).toEqual(readProject(file.connection));
  });

  it('begins a history of its own when it comes without one', async () => {
    const file = await newProject();
    const json = projectJson(file.connection, false);
    expect(JSON.parse(json)).not.toHaveProperty('history');
    const again = await openForTest((await readIn(json)).path);
    expect(projectJson(again.connection, false)).toBe(json);
    const { entries } = listChanges(again.connection, 5, null, 1);
    expect(entries).toMatchObject([{ action: 'project.import', actor: 'Inlezer' }]);
    expect(checkProject(again.connection)).toEqual([]);
  });

  it('is brought up to date when an older Leidraad wrote it', async () => {
    const before = MIGRATIONS.at(-2)?.version ?? 0;
    const old = connect(':memory:', { create: true });
    migrate(old, before);
    runChange(old, { actor: 'Toen', action: 'project.create' }, db => {
      insertProject(db, DETAILS);
      insertPhases(db);
    });
    const json = projectJson(old);
    old.raw.close();
    expect(JSON.parse(json).fileVersion).toBe(before);
    const back = await readIn(json);
    expect(back.error).toBeNull();
    const file = await openForTest(back.path);
    expect(fileVersion(file.connection)).toBe(CURRENT_VERSION);
    expect(checkProject(file.connection)).toEqual([]);
  });
});

describe('JSON that does not hold together is refused, and nothing is left', () => {
  const seat = (id: string, organisation: string) =>
    `{"id":"${id}","body":"authors","role":"r","organisation_id":${organisation},"position":1,"origin":"project","revision":1,"capacity":"member","person_id":null,"mandate":"","mandate_on":null}`;
  const CASES: [string, (json: string) => string, object][] = [
    [
      'a reference to nowhere',
      json => json.replace('"seats": []', `"seats": [${seat('a', '"gone"')}]`),
      { fault: 'reference-broken', place: 'tables.seats[a].organisation_id', detail: 'gone' },
    ],
    [
      'no project',
      json => json.replace(/"project": \[[^\]]*\]/, '"project": []'),
      { fault: 'project-count' },
    ],
    [
      'a row the history does not know',
      json => json.replace('"title":"Proefrichtlijn"', '"title":"Anders"'),
      { fault: 'history-broken' },
    ],
    [
      'a history that was edited',
      json => json.replace('"actor":"Test"', '"actor":"Ander"'),
      { fault: 'history-broken' },
    ],
  ];

  it('each at its place', async () => {
    const { connection } = await newProject();
    const json = projectJson(connection);
    for (const [name, spoil, params] of CASES) {
      const { error, left } = await readIn(spoil(json), { size: 65_536 });
      expect(error, name).toMatchObject({ code: 'project-json', params });
      expect(left, name).toEqual([]);
    }
  });

  it('as is one that is cancelled halfway', async () => {
    const { connection } = await newProject();
    const stop = new AbortController();
    const json = projectJson(connection);
    setTimeout(() => stop.abort(new Error('stop')), 1);
    const { error, left } = await readIn(json, { size: 50, signal: stop.signal });
    expect(error).toMatchObject({ message: 'stop' });
    expect(left).toEqual([]);
  });
});
