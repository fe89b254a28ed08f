import { describe, expect, it } from 'vitest';
import { createApp } from '../../../main/app.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import { ERROR_CODES } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { rightsFor } from '../../../shared/people/act-rights.ts';
import type { PeopleList } from '../../../shared/people.ts';
import type { ProjectSummary } from '../../../shared/project.ts';
import { appWithProject, call } from '../../helpers/app.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

type App = Awaited<ReturnType<typeof appWithProject>>['app'];

const SEATS = [
  { body: 'sounding-board', role: 'lid namens de patiënten', capacity: 'patient' },
  { body: 'working-group', role: 'voorzitter', capacity: 'chair' },
  { body: 'working-group', role: 'methodoloog', capacity: 'methodologist' },
  { body: 'authors', role: 'auteur', capacity: 'member' },
] as const;
type Role = (typeof SEATS)[number]['role'];

async function group() {
  const { app, project, path } = await appWithProject();
  for (const seat of SEATS)
    await call(app, 'mutation', 'people.addSeat', { ...seat, organisationId: null }, project);
  const { seats } = (await call(app, 'query', 'people.list', undefined, project)).data as PeopleList;
  const workAs = (role: Role | null) =>
    call(
      app,
      'mutation',
      'project.workAs',
      { seatId: seats.find(seat => seat.role === role)?.id ?? null },
      project,
    );
  return { app, project, path, workAs };
}

const BOTTLENECK = { theme: 'Thema', text: '', source: 'survey' };
const add = (app: App, project: OpenProject) =>
  call(app, 'mutation', 'bottlenecks.create', BOTTLENECK, project);

describe('the seat one works in', () => {
  it('refuses what it does not allow, naming who does it, and stores nothing', async () => {
    const { app, project, workAs } = await group();
    await workAs('lid namens de patiënten');
    const refused = await add(app, project);
    expect(refused).toMatchObject({
      status: 422,
      error: { code: 'right-missing', params: { seat: 'lid namens de patiënten', right: 'draft' } },
    });
    expect((await call(app, 'query', 'bottlenecks.list', undefined, project)).data).toEqual([]);

    await workAs('auteur');
    expect((await add(app, project)).error).toBeUndefined();
    await workAs(null);
    expect((await add(app, project)).error).toBeUndefined();
  });

  it('lets the chair decide and the methodologist pass a gate, not the other way round', async () => {
    const { app, project, workAs } = await group();
    const { data } = await call(
      app,
      'mutation',
      'meetings.create',
      {
        theme: 'Start',
        heldOn: null,
        startsAt: null,
        endsAt: null,
        place: '',
        link: '',
        bodies: [],
        notes: '',
      },
      project,
    );
    const { id: meetingId } = data as { id: string };
    const decision = {
      meetingId,
      text: 'Besloten',
      rationale: '',
      topicId: null,
      questionId: null,
      votes: null,
    };
    const gate = {
      phaseId: 'initiation',
      decision: 'reserved',
      decidedBy: 'Stuurgroep',
      decidedOn: '2026-03-02',
      reservations: 'Begroting volgt',
      note: '',
    };
    const decide = () => call(app, 'mutation', 'meetings.addDecision', decision, project);
    const pass = () => call(app, 'mutation', 'phases.passGate', gate, project);

    await workAs('auteur');
    expect((await decide()).error?.params).toMatchObject({ right: 'decide' });
    expect((await pass()).error?.params).toMatchObject({ right: 'guard-method' });
    await workAs('methodoloog');
    expect((await decide()).error?.code).toBe('right-missing');
    expect((await pass()).error).toBeUndefined();
    await workAs('voorzitter');
    expect((await decide()).error).toBeUndefined();
  });

  it('holds for undo too, and what was refused can be undone later', async () => {
    const { app, project, workAs } = await group();
    await add(app, project);
    await workAs('voorzitter');
    expect((await call(app, 'mutation', 'history.undo', undefined, project)).error?.code).toBe(
      'right-missing',
    );
    await workAs('auteur');
    expect((await call(app, 'mutation', 'history.undo', undefined, project)).error).toBeUndefined();
    expect((await call(app, 'query', 'bottlenecks.list', undefined, project)).data).toEqual([]);
  });

  it('holds for a list that is taken in as a file', async () => {
    const { app, project, workAs } = await group();
    await workAs('auteur');
    const reply = await app.fetch(
      new Request(`http://127.0.0.1/files/import/people?project=${project.key}&name=lijst.csv&confirm=yes`, {
        method: 'POST',
        body: 'organisatie;afkorting\nKNGF;KNGF\n',
      }),
    );
    expect(await reply.json()).toMatchObject({ leidraad: { code: 'right-missing' } });
  });

  it('is kept on this computer by the path of the project, not in its file', async () => {
    const { app, path, workAs } = await group();
    const { data } = await workAs('auteur');
    expect(data).toMatchObject({ workingAs: { role: 'auteur', rights: ['draft', 'comment'] } });
    app.close();
    const elsewhere = createApp({ dataFolder: tempFolder(), rendererFolder: tempFolder(), host: 'web' });
    const opened = await elsewhere.openFile(path);
    expect((opened.summary() satisfies ProjectSummary).workingAs).toBeNull();
    elsewhere.close();
  });

  it('is project leader again when the seat has been removed', async () => {
    const { app, project, workAs } = await group();
    await workAs('auteur');
    project.file.change('people.removeSeat', db => {
      db.prepare("DELETE FROM seats WHERE role = 'auteur'").run();
    });
    expect(project.summary().workingAs).toBeNull();
    expect((await add(app, project)).error).toBeUndefined();
  });
});

describe('the sentence of a refusal', () => {
  it('names the seat, the right and who has it, in every language', () => {
    expect(ERROR_CODES).toContain('right-missing');
    const params = { seat: 'lid', right: rightsFor('documents.rename')[0] };
    expect(translator('nl')('errors.right-missing', params)).toBe(
      'Als lid kunt u dit in dit project niet doen: dit hoort bij ‘schrijven’. Dat doen de auteurs, de secretaris en de methodoloog. Kies linksonder een andere zetel als u dit namens iemand anders doet.',
    );
    expect(translator('fr')('errors.right-missing', params)).toContain('les auteurs, le secrétaire');
    expect(translator('en')('errors.right-missing', params)).toContain('the authors, the secretary');
  });
});
