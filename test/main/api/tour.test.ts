import { expect, it } from 'vitest';
import type { TourPlaces } from '../../../shared/tour.ts';
import { appWithProject, appWithSample, call, newApp } from '../../helpers/app.ts';

it('leads along one thread of the sample, also after a word in it was changed', async () => {
  const { app, project } = await appWithSample();
  const read = async () =>
    (await call(app, 'query', 'tour.places', undefined, project)).data as TourPlaces | null;
  const places = await read();
  expect(Object.values(places ?? {})).toHaveLength(5);
  expect(Object.values(places ?? {}).every(id => typeof id === 'string')).toBe(true);
  const bottlenecks = (await call(app, 'query', 'bottlenecks.list', undefined, project)).data as {
    id: string;
    revision: number;
    theme: string;
    text: string;
    source: string;
    questionIds: string[];
  }[];
  const bottleneck = bottlenecks.find(row => row.id === places?.bottleneckId);
  expect(bottleneck?.questionIds).toContain(places?.questionId);
  const { id, revision, text, source } = bottleneck ?? { id: '', revision: 0, text: '', source: '' };
  const renamed = { id, revision, theme: 'Oefenen', text, source };
  expect((await call(app, 'mutation', 'bottlenecks.update', renamed, project)).status).toBe(200);
  expect(await read()).toEqual(places);
});

it('leads nowhere in a project of one’s own', async () => {
  const { app, project } = await appWithProject();
  expect((await call(app, 'query', 'tour.places', undefined, project)).data).toBeNull();
});

it('keeps where one is for the person at this machine', async () => {
  const app = newApp();
  const tour = async () =>
    ((await call(app, 'query', 'app.state', undefined)).data as { settings: { tour: unknown } }).settings
      .tour;
  expect(await tour()).toEqual({ isSettled: false, step: 0 });
  const kept = { isSettled: true, step: 3 };
  expect((await call(app, 'mutation', 'app.updateSettings', { tour: kept })).status).toBe(200);
  expect(await tour()).toEqual(kept);
  const wrong = { tour: { isSettled: true, step: -1 } };
  expect((await call(app, 'mutation', 'app.updateSettings', wrong)).error?.code).toBe('input-invalid');
});
