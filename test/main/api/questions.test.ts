import { describe, expect, it } from 'vitest';
import type { LeidraadApp } from '../../../main/app.ts';
import { readQuestionFacts } from '../../../main/commands/question-facts.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import type { FrameworkAcceptance } from '../../../shared/questions/framework.ts';
import type { Outcome, Rater } from '../../../shared/questions/outcomes.ts';
import type { Question, ScopeStatement } from '../../../shared/questions.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';

/** Calls that fail the test when they are refused. */
function caller(app: LeidraadApp, project: OpenProject) {
  const ask = async (kind: 'query' | 'mutation', path: string, input?: unknown) => {
    const { data, error } = await call(app, kind, `questions.${path}`, input, project);
    expect(error, path).toBeUndefined();
    return data;
  };
  return {
    act: (path: string, input: unknown) => ask('mutation', path, input) as Promise<{ id: string }>,
    questions: () => ask('query', 'list') as Promise<Question[]>,
    outcomes: () => ask('query', 'outcomes') as Promise<Outcome[]>,
    raters: () => ask('query', 'raters') as Promise<Rater[]>,
    scope: () => ask('query', 'scope') as Promise<ScopeStatement[]>,
    acceptances: () => ask('query', 'acceptances') as Promise<FrameworkAcceptance[]>,
  };
}

async function withQuestions(...titles: string[]) {
  const { app, project } = await appWithProject();
  const api = caller(app, project);
  const ids: string[] = [];
  for (const title of titles)
    ids.push((await api.act('create', { title, text: `${title}?`, kind: 'content' })).id);
  return { app, project, api, ids };
}

describe('the frame of a question', () => {
  it('is filled in line by line, each on the newest row', async () => {
    const { app, project, api, ids } = await withQuestions('Vraag');
    const [id] = ids;
    await api.act('setElement', { id, revision: 1, element: 'population', text: ' volwassenen ' });
    await api.act('setUp', { id, revision: 2, type: 'pird', approach: 'adapt' });
    await api.act('setElement', { id, revision: 3, element: 'index-test', text: 'Lasègue' });
    const stale = { id, revision: 3, element: 'population', text: 'kinderen' };
    expect((await call(app, 'mutation', 'questions.setElement', stale, project)).error?.code).toBe(
      'row-changed',
    );
    expect((await api.questions())[0]).toMatchObject({
      type: 'pird',
      approach: 'adapt',
      setStatus: null,
      elements: { population: 'volwassenen', 'index-test': 'Lasègue' },
    });
  });

  it('keeps what another type asked, and drops a line that is emptied', async () => {
    const { api, ids } = await withQuestions('Vraag');
    const [id] = ids;
    await api.act('setElement', { id, revision: 1, element: 'intervention', text: 'massage' });
    await api.act('setUp', { id, revision: 2, type: 'peo' });
    expect((await api.questions())[0]?.elements).toEqual({ intervention: 'massage' });
    await api.act('setElement', { id, revision: 3, element: 'intervention', text: '' });
    expect((await api.questions())[0]?.elements).toEqual({});
  });

  it('refuses a line and a type nobody knows', async () => {
    const { app, project, ids } = await withQuestions('Vraag');
    const [id] = ids;
    const bad = async (path: string, input: object) =>
      (await call(app, 'mutation', path, { id, revision: 1, ...input }, project)).error?.code;
    expect(await bad('questions.setElement', { element: 'outcomes', text: 'x' })).toBe('input-invalid');
    expect(await bad('questions.setUp', { type: 'spider' })).toBe('input-invalid');
  });
});

describe('modules', () => {
  it('group the questions, also after moving both', async () => {
    const { api, ids } = await withQuestions('A', 'B', 'C', 'D');
    const { id: first } = await api.act('addModule', { title: 'Eerste' });
    const { id: second } = await api.act('addModule', { title: 'Tweede' });
    const titles = async () => (await api.questions()).map(row => row.title).join('');
    await api.act('move', { id: ids[2], moduleId: second, position: 0 });
    await api.act('move', { id: ids[1], moduleId: first, position: 0 });
    await api.act('move', { id: ids[3], moduleId: second, position: 0 });
    expect(await titles()).toBe('BDCA');
    await api.act('move', { id: ids[3], moduleId: second, position: 9 });
    expect(await titles()).toBe('BCDA');
    await api.act('moveModule', { id: second, position: 0 });
    expect(await titles()).toBe('CDBA');
    await api.act('removeModule', { id: second, revision: 1 });
    expect((await api.questions()).map(row => row.moduleId)).toEqual([first, null, null, null]);
  });
});

describe('outcomes', () => {
  it('keep their ratings by member, and a missing one is none', async () => {
    const { app, project, api, ids } = await withQuestions('Vraag');
    const { id: pain } = await api.act('addOutcome', { questionId: ids[0], name: 'pijn' });
    await api.act('addOutcome', { questionId: ids[0], name: 'werk' });
    await api.act('addRaters', { raters: [{ name: 'Lid 1' }, { name: 'Lid 2' }] });
    const [one, two] = await api.raters();
    await api.act('rate', { outcomeId: pain, raterId: one?.id, score: 8 });
    await api.act('rate', { outcomeId: pain, raterId: one?.id, score: 9 });
    await api.act('rate', { outcomeId: pain, raterId: two?.id, score: 3 });
    await api.act('rate', { outcomeId: pain, raterId: two?.id, score: null });
    expect((await api.outcomes()).map(row => Object.values(row.ratings))).toEqual([[9], []]);
    for (const score of [0, 10, 6.5]) {
      const input = { outcomeId: pain, raterId: one?.id, score };
      expect((await call(app, 'mutation', 'questions.rate', input, project)).error?.code).toBe(
        'input-invalid',
      );
    }
  });

  it('are copied to another question without ratings and without doubles', async () => {
    const { app, project } = await appWithSample();
    const api = caller(app, project);
    const questions = await api.questions();
    const imaging = questions.find(row => row.title.startsWith('Beeldvorming'));
    const exercise = questions.find(row => row.title.startsWith('Oefentherapie'));
    await api.act('addOutcome', { questionId: imaging?.id, name: 'pijnintensiteit' });
    const ids = (await api.outcomes()).filter(row => row.questionId === exercise?.id).map(row => row.id);
    expect(ids).toHaveLength(5);
    expect(await api.act('copyOutcomes', { ids, questionId: imaging?.id })).toEqual({ copied: 4 });
    const copies = (await api.outcomes()).filter(row => row.questionId === imaging?.id);
    expect(copies.map(row => [row.name, Object.keys(row.ratings).length, row.origin])).toEqual([
      ['pijnintensiteit', 0, 'project'],
      ['Beperkingen in activiteiten', 0, 'project'],
      ['Kwaliteit van leven', 0, 'project'],
      ['Terugkeer naar werk', 0, 'project'],
      ['Tevredenheid met de behandeling', 0, 'project'],
    ]);
  });

  it('move among those of their own question', async () => {
    const { api, ids } = await withQuestions('A', 'B');
    const made: string[] = [];
    for (const [question, name] of [
      [0, 'a1'],
      [1, 'b1'],
      [0, 'a2'],
      [1, 'b2'],
    ] as const)
      made.push((await api.act('addOutcome', { questionId: ids[question], name })).id);
    await api.act('moveOutcome', { id: made[2], position: 0 });
    expect((await api.outcomes()).map(row => row.name)).toEqual(['a2', 'b1', 'a1', 'b2']);
  });

  it('a rater keeps the name when the seat goes', async () => {
    const { app, project, api } = await withQuestions();
    const seat = { body: 'authors', role: 'auteur', organisationId: null, personName: 'A. de Vries' };
    const { data } = await call(app, 'mutation', 'people.addSeat', seat, project);
    const seatId = (data as { id: string }).id;
    await api.act('addRaters', { raters: [{ name: 'A. de Vries', seatId }] });
    await call(app, 'mutation', 'people.removeSeat', { id: seatId, revision: 1 }, project);
    expect(await api.raters()).toMatchObject([{ name: 'A. de Vries', seatId: null }]);
  });
});

it('what hangs on something that was removed meanwhile is refused by name', async () => {
  const { app, project, api, ids } = await withQuestions('Vraag');
  const gone = '0199a000-0000-7000-8000-000000000000';
  const { id: outcomeId } = await api.act('addOutcome', { questionId: ids[0], name: 'pijn' });
  for (const [path, input] of [
    ['rate', { outcomeId, raterId: gone, score: 5 }],
    ['rate', { outcomeId: gone, raterId: gone, score: null }],
    ['addOutcome', { questionId: gone, name: 'werk' }],
    ['moveOutcome', { id: gone, position: 0 }],
    ['copyOutcomes', { ids: [outcomeId], questionId: gone }],
    ['addRaters', { raters: [{ name: 'Lid', seatId: gone }] }],
    ['move', { id: ids[0], moduleId: gone, position: 0 }],
    ['move', { id: gone, position: 0 }],
    ['setElement', { id: gone, revision: 1, element: 'population', text: 'x' }],
  ] as const) {
    const { error } = await call(app, 'mutation', `questions.${path}`, input, project);
    expect(error?.code, path).toBe('row-missing');
  }
});

it('what is open in the sample is told question by question', async () => {
  const { project } = await appWithSample();
  const questions = project.file.read(readQuestionFacts);
  expect(questions).toMatchObject({
    frameworkAccepted: true,
    frameworkChanged: false,
    scopeMissing: [],
    population: { total: 10 },
    critical: { total: 10 },
  });
  expect(questions.population.open.map(row => row.label)).toEqual([
    '2. Classificatiesystemen',
    '5. Frequentie, intensiteit en tijdsduur van oefentherapie',
    '10. Keuze van gedragsgeoriënteerde behandeling',
    '12. Beeldvorming (voorbeeldvraag)',
  ]);
  expect(questions.critical.open.map(row => row.label)).toEqual(['12. Beeldvorming (voorbeeldvraag)']);
});

describe('the framework', () => {
  it('has statements of every kind, in an order of their own', async () => {
    const { api } = await withQuestions();
    const made: string[] = [];
    for (const kind of ['population', 'population-out', 'exclusions', 'relation', 'population'])
      made.push((await api.act('addScope', { kind, text: `${kind} ${made.length}` })).id);
    await api.act('moveScope', { id: made[4], position: 0 });
    expect((await api.scope()).map(row => row.text)).toEqual([
      'population 4',
      'population 0',
      'population-out 1',
      'exclusions 2',
      'relation 3',
    ]);
  });

  it('knows when it was changed after it was accepted; moving is no change', async () => {
    const { app, project, api, ids } = await withQuestions('A', 'B');
    const accepted = { body: 'working-group', acceptedOn: '2026-02-03', acceptedBy: 'Voorzitter' };
    await api.act('acceptFramework', accepted);
    await api.act('move', { id: ids[1], position: 0 });
    await api.act('setUp', { id: ids[0], revision: 1, approach: 'adopt' });
    expect(await api.acceptances()).toMatchObject([{ ...accepted, changedSince: false }]);
    const fields = { title: 'A', kind: 'content', text: 'Anders?' };
    await api.act('update', { id: ids[0], revision: 2, ...fields });
    expect(await api.acceptances()).toMatchObject([{ changedSince: true }]);
    const wrong = { ...accepted, acceptedOn: '2026-02-31' };
    expect((await call(app, 'mutation', 'questions.acceptFramework', wrong, project)).error?.code).toBe(
      'input-invalid',
    );
  });
});
