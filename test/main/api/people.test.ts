import { describe, expect, it } from 'vitest';
import type { LeidraadApp } from '../../../main/app.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import type { Declaration } from '../../../shared/people/interests.ts';
import type { ImportReport } from '../../../shared/people/people-list.ts';
import type { PeopleList } from '../../../shared/people.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';

async function people(app: LeidraadApp, project: OpenProject): Promise<PeopleList> {
  return (await call(app, 'query', 'people.list', undefined, project)).data as PeopleList;
}

async function add(app: LeidraadApp, project: OpenProject, path: string, input: unknown): Promise<string> {
  const { data, error } = await call(app, 'mutation', path, input, project);
  expect(error).toBeUndefined();
  return (data as { id: string }).id;
}

describe('the project group over the API', () => {
  it('names a seat: a new person, then the same person on another seat, then nobody', async () => {
    const { app, project } = await appWithProject();
    const fields = { body: 'working-group', role: 'lid', organisationId: null };
    const first = await add(app, project, 'people.addSeat', fields);
    const second = await add(app, project, 'people.addSeat', fields);
    const name = (id: string, revision: number, text: string) =>
      call(app, 'mutation', 'people.nameSeat', { id, revision, name: text }, project);
    await name(first, 1, 'Voorbeeldpersoon A');
    await name(second, 1, ' voorbeeldpersoon a ');
    const { persons, seats } = await people(app, project);
    expect(persons.map(person => person.name)).toEqual(['Voorbeeldpersoon A']);
    expect(seats.map(seat => seat.personId)).toEqual([persons[0]?.id, persons[0]?.id]);

    await name(first, 2, '');
    expect((await people(app, project)).seats.map(seat => seat.personName)).toEqual([
      null,
      'Voorbeeldpersoon A',
    ]);
    expect((await name(first, 1, 'B')).error?.code).toBe('row-changed');
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect((await people(app, project)).seats[0]?.personName).toBe('Voorbeeldpersoon A');
  });

  it('refuses what is no e-mail address, capacity or day', async () => {
    const { app, project } = await appWithProject();
    const seat = { body: 'working-group', role: 'lid', organisationId: null };
    for (const wrong of [{ capacity: 'baas' }, { mandateOn: '31-02-2026' }, { body: 'x' }]) {
      const { error } = await call(app, 'mutation', 'people.addSeat', { ...seat, ...wrong }, project);
      expect(error?.code).toBe('input-invalid');
    }
  });

  it('starts a new declaration as a copy, and keeps the assessed one', async () => {
    const { app, project } = await appWithSample();
    const { persons } = await people(app, project);
    const person = persons.find(row => row.name === 'Voorbeeldpersoon B');
    const list = async () =>
      ((await call(app, 'query', 'interests.list', undefined, project)).data as Declaration[]).filter(
        declaration => declaration.personId === person?.id,
      );
    const [old] = await list();
    expect(old).toMatchObject({ action: 'abstain', consequences: [{ consequence: 'no-vote' }] });
    await add(app, project, 'interests.declare', { personId: person?.id, declaredOn: '2027-01-01' });
    const [kept, renewed] = await list();
    expect(kept).toEqual(old);
    expect(renewed).toMatchObject({ entries: old?.entries, level: null, action: null, consequences: [] });
    const { error } = await call(
      app,
      'mutation',
      'interests.declare',
      { personId: 'niemand', declaredOn: '2027-01-01' },
      project,
    );
    expect(error?.code).toBe('row-missing');
  });

  it('keeps a letter somebody else changed', async () => {
    const { app, project } = await appWithProject();
    const text = { subject: 'S', body: 'B', replyBy: null, sender: '', senderEmail: '' };
    const save = (revision: number) =>
      call(app, 'mutation', 'letters.save', { kind: 'person', revision, ...text }, project);
    expect((await save(0)).error).toBeUndefined();
    expect((await save(0)).error?.code).toBe('row-changed');
    expect((await save(1)).error).toBeUndefined();
  });
});

describe('lists and letters as files', () => {
  const LIST = 'Organisatie;Persoon;Groep;Rol\nVereniging;Voorbeeldpersoon;Werkgroep;lid\n';

  function send(app: LeidraadApp, project: OpenProject, body: string | Uint8Array, confirm = false) {
    const query = new URLSearchParams({
      project: project.key,
      name: 'lijst.csv',
      ...(confirm ? { confirm: 'yes' } : {}),
    });
    return app.fetch(
      new Request(`http://127.0.0.1/files/import/people?${query}`, {
        method: 'POST',
        body: Buffer.from(body),
      }),
    );
  }

  it('shows first what an import would do, then does it after a backup, and can take it back', async () => {
    const { app, project } = await appWithProject();
    const preview = (await (await send(app, project, LIST)).json()) as ImportReport;
    expect(preview.added).toEqual({ organisations: 1, persons: 1, seats: 1 });
    expect((await people(app, project)).seats).toEqual([]);
    await send(app, project, LIST, true);
    expect((await people(app, project)).seats).toHaveLength(1);
    const backups = (await call(app, 'query', 'projects.backups', { projectId: null })).data;
    expect(backups).toContainEqual(expect.objectContaining({ reason: 'import' }));
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect(await people(app, project)).toEqual({ organisations: [], persons: [], seats: [] });
  });

  it('says why a file is not read', async () => {
    const { app, project } = await appWithProject();
    const refused = await send(app, project, 'PK\x03\x04geen zip', true);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toEqual({
      leidraad: { code: 'import-unreadable', params: { source: 'lijst.csv', reason: 'truncated' } },
    });
  });

  it('gives the list and the letters', async () => {
    const { app, project } = await appWithSample();
    for (const [path, type] of [
      ['export?format=people-xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['export?format=people-csv', 'text/csv; charset=utf-8'],
      ['letters?kind=organisation&format=zip', 'application/zip'],
      ['letters?kind=person&format=html', 'text/html; charset=utf-8'],
    ]) {
      const response = await app.fetch(new Request(`http://127.0.0.1/files/${path}&project=${project.key}`));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
    }
    const wrong = await app.fetch(
      new Request(`http://127.0.0.1/files/letters?kind=x&format=zip&project=${project.key}`),
    );
    expect(wrong.status).toBe(422);
  });
});
