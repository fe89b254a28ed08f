import { describe, expect, it } from 'vitest';
import type { Bottleneck } from '../../../shared/bottlenecks.ts';
import type { HistoryItem } from '../../../shared/history.ts';
import type { Question } from '../../../shared/questions.ts';
import { appWithProject, appWithSample, call, newApp } from '../../helpers/app.ts';

const FIELDS = { theme: 'Thema', text: '', source: 'survey' };

describe('lists over the API', () => {
  it('links bottlenecks and questions both ways', async () => {
    const { app, project } = await appWithProject();
    const { data: bottleneck } = await call(app, 'mutation', 'bottlenecks.create', FIELDS, project);
    const { id } = bottleneck as { id: string };
    const question = { title: 'V', text: 'Welke?', kind: 'content', bottleneckIds: [id] };
    const { data: made } = await call(app, 'mutation', 'questions.create', question, project);
    const questionId = (made as { id: string }).id;

    const bottlenecks = (await call(app, 'query', 'bottlenecks.list', undefined, project))
      .data as Bottleneck[];
    const questions = (await call(app, 'query', 'questions.list', undefined, project)).data as Question[];
    expect(bottlenecks[0]).toMatchObject({ number: 1, questionIds: [questionId] });
    expect(questions[0]).toMatchObject({ number: 1, bottleneckIds: [id] });
  });

  it('refuses a change based on an old revision, and keeps the newer text', async () => {
    const { app, project } = await appWithProject();
    const { data } = await call(app, 'mutation', 'bottlenecks.create', FIELDS, project);
    const { id } = data as { id: string };
    const update = (theme: string) =>
      call(app, 'mutation', 'bottlenecks.update', { ...FIELDS, id, revision: 1, theme }, project);
    expect((await update('Eerste')).error).toBeUndefined();
    expect((await update('Tweede')).error?.code).toBe('row-changed');
    const list = (await call(app, 'query', 'bottlenecks.list', undefined, project)).data as Bottleneck[];
    expect(list[0]?.theme).toBe('Eerste');
  });

  it('never gives the number of a removed row to another', async () => {
    const { app, project } = await appWithProject();
    await call(app, 'mutation', 'bottlenecks.create', FIELDS, project);
    const { data } = await call(app, 'mutation', 'bottlenecks.create', FIELDS, project);
    await call(
      app,
      'mutation',
      'bottlenecks.remove',
      { id: (data as { id: string }).id, revision: 1 },
      project,
    );
    await call(app, 'mutation', 'bottlenecks.create', FIELDS, project);
    const list = (await call(app, 'query', 'bottlenecks.list', undefined, project)).data as Bottleneck[];
    expect(list.map(row => row.number)).toEqual([1, 3]);
  });

  it('undoes and redoes one act after another', async () => {
    const { app, project } = await appWithProject();
    for (const theme of ['A', 'B']) {
      await call(app, 'mutation', 'bottlenecks.create', { ...FIELDS, theme }, project);
    }
    const themes = async () =>
      ((await call(app, 'query', 'bottlenecks.list', undefined, project)).data as Bottleneck[]).map(
        row => row.theme,
      );
    const act = (verb: 'undo' | 'redo') => call(app, 'mutation', `history.${verb}`, undefined, project);
    await act('undo');
    expect(await themes()).toEqual(['A']);
    await act('undo');
    expect(await themes()).toEqual([]);
    expect((await act('undo')).error?.code).toBe('nothing-to-undo');
    await act('redo');
    await act('redo');
    expect(await themes()).toEqual(['A', 'B']);
    expect((await act('redo')).error?.code).toBe('nothing-to-undo');
  });

  it('tells the history in words, also of what is gone', async () => {
    const { app, project } = await appWithSample();
    const list = (await call(app, 'query', 'bottlenecks.list', undefined, project)).data as Bottleneck[];
    const exercise = list.find(row => row.theme === 'Oefentherapie');
    await call(app, 'mutation', 'bottlenecks.remove', { id: exercise?.id, revision: 1 }, project);

    const { data } = await call(app, 'query', 'history.list', { limit: 1 }, project);
    const { items, nextBefore } = data as { items: HistoryItem[]; nextBefore: number | null };
    expect(items[0]).toMatchObject({ action: 'bottlenecks.remove' });
    const labels = items[0]?.rows.map(row => row.label) ?? [];
    expect(labels.at(-1)).toBe('Oefentherapie');
    expect(labels).toContain('Oefentherapie – Oefentherapie en neuromotorische controle');
    expect(labels.every(label => label.includes('Oefentherapie'))).toBe(true);
    const earlier = await call(app, 'query', 'history.list', { limit: 5, before: nextBefore }, project);
    expect((earlier.data as { items: HistoryItem[] }).items.map(item => item.action)).toEqual([
      'project.sample',
      'project.create',
    ]);
  });

  it('says which field of the input is wrong, and which project is not open', async () => {
    const { app, project } = await appWithProject();
    const bad = await call(app, 'mutation', 'bottlenecks.create', { ...FIELDS, source: 'roddel' }, project);
    expect(bad.error).toMatchObject({
      code: 'input-invalid',
      params: { reason: expect.stringContaining('source') },
    });
    expect((await call(app, 'query', 'bottlenecks.list')).error?.code).toBe('project-not-open');
    expect((await call(newApp(), 'query', 'app.state')).data).toMatchObject({ open: [], recents: [] });
  });
});
