import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { listConsiderations } from '../../../db/considerations.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { insertSource } from '../../../db/sources/guidelines.ts';
import type { AdaptationRecords } from '../../../main/commands/adapte.ts';
import { readStatus } from '../../../main/commands/status.ts';
import { NO_LOCAL } from '../../../shared/adapte/decisions.ts';
import { sourceFieldsSchema } from '../../../shared/adapte/sources.ts';
import type { Recommendation } from '../../../shared/recommendations.ts';
import { appWithProject, call } from '../../helpers/app.ts';

/** A project with a key question and two source guidelines. */
async function withSources() {
  const { app, project } = await appWithProject();
  const { questionId, nice, other } = project.change('test.sources', db => ({
    questionId: insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' }),
    nice: insertSource(db, sourceFieldsSchema.parse({ label: 'NICE NG59' })),
    other: insertSource(db, sourceFieldsSchema.parse({ label: 'Andere' })),
  })).result;
  const act = (path: string, input: object) => call(app, 'mutation', `adapte.${path}`, input, project);
  const list = async () =>
    (await call(app, 'query', 'adapte.list', undefined, project)).data as AdaptationRecords;
  return {
    app,
    project,
    questionId,
    nice,
    other,
    act,
    list,
    code: async (path: string, input: object) => (await act(path, input)).error?.code,
    add: async (sourceId: string, fields: object = {}) =>
      (
        (
          await act('add', {
            sourceId,
            questionId,
            topic: 'Oefentherapie',
            wording: 'Consider exercise.',
            ...fields,
          })
        ).data as { id: string }
      ).id,
    one: async (id: string) => {
      const found = (await list()).recommendations.find(row => row.id === id);
      if (!found) throw new Error(`no source recommendation ${id}`);
      return found;
    },
    own: async () =>
      (await call(app, 'query', 'recommendations.list', undefined, project)).data as Recommendation[],
    undo: () => call(app, 'mutation', 'history.undo', {}, project),
    gaps: () => project.file.read(db => readStatus(db)).gaps,
  };
}

const decision = (kind: string, reason = 'Andere setting') => ({ kind, reason, local: NO_LOCAL });

describe('recommendations of source guidelines', () => {
  it('refuses one without wording, without a source, and a change to what somebody changed first', async () => {
    const { code, add, nice, one } = await withSources();
    expect(await code('add', { sourceId: nice, wording: ' ' })).toBe('input-invalid');
    expect(await code('add', { sourceId: 'gone', wording: 'A' })).toBe('row-missing');
    const id = await add(nice);
    const fields = { wording: 'Offer exercise.', strength: 'strong-for' };
    expect(await code('update', { id, revision: 1, ...fields })).toBeUndefined();
    expect(await code('update', { id, revision: 1, ...fields })).toBe('row-changed');
    expect(await one(id)).toMatchObject({ wording: 'Offer exercise.', strength: 'strong-for' });
  });

  it('puts those on one topic in one row, whatever the case, and lets an empty row go', async () => {
    const { act, add, list, nice, other, questionId, undo } = await withSources();
    const [first, second] = [await add(nice), await add(other, { topic: ' oefentherapie ' })];
    expect((await list()).topics).toMatchObject([{ name: 'Oefentherapie', comparison: null }]);
    await act('place', { id: second, questionId, topic: 'Groepstraining' });
    expect((await list()).topics.map(({ name }) => name)).toEqual(['Oefentherapie', 'Groepstraining']);
    await act('place', { id: first, questionId, topic: 'groepstraining' });
    expect((await list()).topics.map(({ name }) => name)).toEqual(['Groepstraining']);
    await undo();
    expect((await list()).topics).toHaveLength(2);
    const [topic] = (await list()).topics;
    await act('compare', { ...topic, comparison: 'differs', comparisonNote: 'Duur' });
    await act('unplace', { id: first, questionId });
    // What the group said of a row is not lost with its last recommendation.
    expect((await list()).topics).toMatchObject([{ comparison: 'differs' }, { name: 'Groepstraining' }]);
  });

  it('keeps translations beside the original', async () => {
    const { act, add, nice, one } = await withSources();
    const id = await add(nice);
    await act('translate', { id, language: 'nl', wording: 'Overweeg oefenen.' });
    await act('translate', { id, language: 'fr', wording: 'Envisagez l’exercice.' });
    await act('translate', { id, language: 'fr', wording: '' });
    expect((await one(id)).translations).toEqual({ nl: 'Overweeg oefenen.' });
    expect((await one(id)).wording).toBe('Consider exercise.');
  });
});

describe('decisions on source recommendations', () => {
  it('are a gap while they are open, and while a reason is missing', async () => {
    const { act, add, gaps, nice } = await withSources();
    const id = await add(nice);
    const isGap = () => gaps().some(({ kind }) => kind === 'source-recommendation-without-decision');
    expect(isGap()).toBe(true);
    await act('decide', { id, revision: 0, ...decision('adapt', '') });
    expect(isGap()).toBe(true);
    await act('decide', { id, revision: 1, ...decision('adapt') });
    expect(isGap()).toBe(false);
  });

  it('lead to an own recommendation with wording, strength and evidence, as one act that undo takes back', async () => {
    const { act, add, list, nice, own, one, project, questionId, undo } = await withSources();
    const id = await add(nice, { number: '1.2.3', strength: 'conditional-for', evidence: 'Three trials' });
    await act('translate', { id, language: 'nl', wording: 'Overweeg oefenen.' });
    expect((await act('makeResult', { id, questionId })).error?.code).toBe('adaptation-undecided');
    await act('decide', { id, revision: 0, ...decision('adapt') });
    const { recommendationId } = (await act('makeResult', { id, questionId, title: 'Oefenen' })).data as {
      recommendationId: string;
    };
    expect(await own()).toMatchObject([
      { id: recommendationId, wording: 'Overweeg oefenen.', strength: 'conditional-for', questionId },
    ]);
    expect((await list()).inherited).toMatchObject([
      { recommendationId, sourceLabel: 'NICE NG59', number: '1.2.3', evidence: 'Three trials' },
    ]);
    await undo();
    expect(await own()).toEqual([]);
    expect((await list()).inherited).toEqual([]);
    expect((await one(id)).decision).toMatchObject({ kind: 'adapt', resultId: null });
    expect(checkAudit(project.file.connection)).toEqual([]);
  });

  it('carry what was weighed locally into considerations on the four elements', async () => {
    const { act, add, nice, project, questionId } = await withSources();
    const id = await add(nice);
    const local = { ...NO_LOCAL, values: 'Liever alleen' };
    await act('decide', { id, revision: 0, ...decision('adapt'), local });
    await act('makeResult', { id, questionId });
    expect(project.file.read(listConsiderations)).toMatchObject([
      {
        framework: 'gdg',
        questionId,
        entries: expect.arrayContaining([
          expect.objectContaining({ criterion: 'values', remarks: 'Liever alleen', panel: null }),
        ]),
      },
    ]);
  });

  it('start without words when the group writes anew on the evidence', async () => {
    const { act, add, nice, own, questionId } = await withSources();
    const id = await add(nice, { strength: 'strong-for', certainty: 'low' });
    await act('decide', { id, revision: 0, ...decision('evidence') });
    await act('makeResult', { id, questionId });
    expect(await own()).toMatchObject([{ wording: '', strength: null, certainty: 'low' }]);
  });

  it('drop result and evidence when the source is rejected after all; several sources can share one result', async () => {
    const { act, add, list, nice, other, one, own, questionId } = await withSources();
    const [first, second] = [await add(nice), await add(other)];
    for (const id of [first, second]) await act('decide', { id, revision: 0, ...decision('accept', '') });
    await act('makeResult', { id: first, questionId });
    const [made] = await own();
    await act('linkResult', { id: second, resultId: made?.id });
    expect((await list()).inherited.map(({ sourceLabel }) => sourceLabel)).toEqual(['NICE NG59', 'Andere']);
    const { decision: before } = await one(first);
    await act('decide', { id: first, revision: before?.revision, ...decision('reject') });
    expect((await one(first)).decision).toMatchObject({ kind: 'reject', resultId: null });
    expect((await list()).inherited.map(({ sourceLabel }) => sourceLabel)).toEqual(['Andere']);
    expect((await act('linkResult', { id: first, resultId: made?.id })).error?.code).toBe(
      'adaptation-undecided',
    );
  });

  it('keep the inherited evidence when the source is removed, and take it over anew on request', async () => {
    const { act, add, list, nice, one, questionId } = await withSources();
    const id = await add(nice, { evidence: 'Three trials' });
    await act('decide', { id, revision: 0, ...decision('accept', '') });
    await act('makeResult', { id, questionId });
    const row = await one(id);
    await act('update', { ...row, evidence: 'Four trials' });
    expect((await list()).inherited).toMatchObject([{ evidence: 'Three trials' }]);
    await act('inherit', { id });
    expect((await list()).inherited).toMatchObject([{ evidence: 'Four trials' }]);
    await act('remove', { id, revision: (await one(id)).revision });
    expect((await list()).inherited).toMatchObject([
      { evidence: 'Four trials', sourceLabel: 'NICE NG59', sourceRecommendationId: null },
    ]);
  });
});
