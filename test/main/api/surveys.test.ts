import { describe, expect, it } from 'vitest';
import { listBottlenecks } from '../../../db/bottlenecks.ts';
import { findPacket } from '../../../db/survey-packets.ts';
import type { LeidraadApp } from '../../../main/app.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import { handleOf } from '../../../main/project-handle.ts';
import type { Survey } from '../../../shared/bottlenecks/survey.ts';
import type { IntakeReceipt } from '../../../shared/packet/answer-faults.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';
import { answerText, newSurvey } from '../../helpers/survey.ts';

async function upload(
  app: LeidraadApp,
  project: OpenProject,
  surveyId: string,
  files: Record<string, string>,
) {
  const body = new FormData();
  for (const [name, text] of Object.entries(files)) body.append('file', new File([text], name));
  const query = new URLSearchParams({ project: project.key, survey: surveyId });
  const response = await app.fetch(
    new Request(`http://127.0.0.1/files/survey?${query}`, { method: 'POST', body }),
  );
  return { status: response.status, body: await response.json() };
}

describe('surveys over the API', () => {
  it('composes, orders and removes questions', async () => {
    const { app, project } = await appWithProject();
    const question = { kind: 'collect', prompt: 'Wat?', help: '', scale: 'score', top: 5 };
    const { data } = await call(
      app,
      'mutation',
      'surveys.create',
      {
        title: 'E',
        introduction: '',
        privacy: '',
        closesOn: '2026-05-01',
        language: 'fr',
        questions: [question],
      },
      project,
    );
    const { id: surveyId } = data as { id: string };
    const second = await call(
      app,
      'mutation',
      'surveys.addQuestion',
      { ...question, surveyId, prompt: 'Nog?' },
      project,
    );
    const { id } = second.data as { id: string };
    await call(app, 'mutation', 'surveys.moveQuestion', { surveyId, id, by: -1 }, project);
    await call(app, 'mutation', 'surveys.moveQuestion', { surveyId, id, by: -1 }, project);
    const list = async () => (await call(app, 'query', 'surveys.list', undefined, project)).data as Survey[];
    expect((await list())[0]).toMatchObject({ language: 'fr', closesOn: '2026-05-01', answers: [] });
    expect((await list())[0]?.questions.map(row => row.prompt)).toEqual(['Nog?', 'Wat?']);
    await call(app, 'mutation', 'surveys.removeQuestion', { id, revision: 1 }, project);
    expect((await list())[0]?.questions).toHaveLength(1);
    const wrong = {
      id: surveyId,
      revision: 1,
      title: 'E',
      introduction: '',
      privacy: '',
      closesOn: '31-12',
      language: 'nl',
    };
    expect((await call(app, 'mutation', 'surveys.update', wrong, project)).error?.code).toBe('input-invalid');
  });

  it('shows what files bring before anything is stored, then takes them in once', async () => {
    const { app, project } = await appWithProject();
    const packet = await newSurvey(handleOf(project));
    const good = await answerText(packet, { items: [{ theme: 'Wachttijd', text: '' }] });
    const { status, body } = await upload(app, project, packet.surveyId, {
      'a.antwoord': good,
      'b.antwoord': 'x{',
    });
    expect(status).toBe(200);
    expect(body.files.map((file: IntakeReceipt) => [file.answers, file.rejected[0]?.reason])).toEqual([
      [1, undefined],
      [0, 'not-an-answer'],
    ]);
    expect(project.file.read(listBottlenecks)).toEqual([]);
    const take = () => call(app, 'mutation', 'surveys.takeIntake', { intakeId: body.intakeId }, project);
    expect((await take()).data).toMatchObject({ files: [{ answers: 1 }, { answers: 0 }] });
    expect(project.file.read(listBottlenecks)).toHaveLength(1);
    expect((await take()).error?.code).toBe('intake-gone');
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect(project.file.read(listBottlenecks)).toEqual([]);
  });

  it('forgets files that were replaced by others', async () => {
    const { app, project } = await appWithProject();
    const packet = await newSurvey(handleOf(project));
    const first = await upload(app, project, packet.surveyId, {
      a: await answerText(packet, { remarks: 'x' }),
    });
    await upload(app, project, packet.surveyId, {});
    const taken = await call(
      app,
      'mutation',
      'surveys.takeIntake',
      { intakeId: first.body.intakeId },
      project,
    );
    expect(taken.error?.code).toBe('intake-gone');
  });

  it('refuses files for a survey that is not there', async () => {
    const { app, project } = await appWithProject();
    const { status, body } = await upload(app, project, 'weg', { a: '{}' });
    expect(status).toBe(422);
    expect(body.leidraad.code).toBe('row-missing');
  });

  it('gives the packet as a file, and says when there is none', async () => {
    const { app, project } = await appWithSample();
    const [survey] = (await call(app, 'query', 'surveys.list', undefined, project)).data as Survey[];
    expect(survey).toMatchObject({ origin: 'example', answers: [{ origin: 'example' }, {}, {}, {}] });
    const made = await call(app, 'mutation', 'surveys.makePacket', { id: survey?.id }, project);
    const { packetId } = made.data as { packetId: string };
    expect(project.file.read(db => findPacket(db, packetId))?.definition.questions).toHaveLength(3);
    const get = (packet: string) =>
      app.fetch(new Request(`http://127.0.0.1/files/packet?project=${project.key}&packet=${packet}`));
    const response = await get(packetId);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="knelpunten-bij-lage-rugpijn.html"',
    );
    expect(await response.text()).toContain(packetId);
    expect((await get('weg')).status).toBe(422);
  });

  it('makes no packet of a survey without questions', async () => {
    const { app, project } = await appWithProject();
    const fields = {
      title: 'E',
      introduction: '',
      privacy: '',
      closesOn: null,
      language: 'nl',
      questions: [],
    };
    const { data } = await call(app, 'mutation', 'surveys.create', fields, project);
    const made = await call(app, 'mutation', 'surveys.makePacket', data, project);
    expect(made.error?.code).toBe('survey-empty');
  });
});
