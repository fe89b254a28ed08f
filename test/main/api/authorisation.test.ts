import { expect, it } from 'vitest';
import { readMethodFacts } from '../../../main/commands/method-facts.ts';
import { readSource } from '../../../main/commands/versions.ts';
import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import type { Authorisation, Publication } from '../../../shared/authorisation.ts';
import { CRITERIA, type CriterionId } from '../../../shared/phases/criteria.ts';
import { appWithProject, call } from '../../helpers/app.ts';

/** A project with two organisations whose boards are to be asked, and a version for authorisation. */
async function withBoards() {
  const { app, project } = await appWithProject();
  const act = async (path: string, input?: object) => call(app, 'mutation', path, input, project);
  const read = async <T>(path: string, input?: object) =>
    (await call(app, 'query', path, input, project)).data as T;
  const add = async (name: string) => {
    const made = await act('people.addOrganisation', { name, abbreviation: '', parentId: null });
    return (made.data as { id: string }).id;
  };
  const ids = [await add('Vereniging A'), await add('Patiëntenvereniging B')];
  const version = await act('versions.create', { label: 'Autorisatieversie', kind: 'final', note: '' });
  const { id: versionId } = version.data as { id: string };
  const boards = () => read<Authorisation[]>('authorisation.list');
  const set = async (index: number, patch: Partial<Authorisation>) => {
    const row = (await boards())[index];
    return act('authorisation.update', { ...row, ...patch });
  };
  const isMet = (id: CriterionId) =>
    CRITERIA[id].evaluate?.(project.file.read(db => readMethodFacts(db, '2026-10-01')))?.met;
  return { app, project, act, read, ids, versionId, boards, set, isMet };
}

it('asks each organisation once, and takes what is recorded for all back in one step', async () => {
  const { act, boards, ids, versionId } = await withBoards();
  expect((await act('authorisation.ask', { organisationIds: ids })).data).toEqual({ added: 2 });
  expect((await act('authorisation.ask', { organisationIds: ids })).data).toEqual({ added: 0 });
  expect((await act('authorisation.ask', { organisationIds: ['weg'] })).error?.code).toBe('row-missing');

  const sending = { versionId, sentOn: '2026-09-01', replyBy: '2026-10-01' };
  expect((await act('authorisation.send', sending)).data).toEqual({ sent: 2 });
  expect(await boards()).toMatchObject([
    {
      organisation: 'Vereniging A',
      state: 'invited',
      versionLabel: 'Autorisatieversie',
      replyBy: '2026-10-01',
    },
    { organisation: 'Patiëntenvereniging B', state: 'invited', sentOn: '2026-09-01' },
  ]);
  await act('history.undo');
  expect((await boards()).map(({ state }) => state)).toEqual(['planned', 'planned']);
});

it('meets the criterion when every required board supports it, and not before', async () => {
  const { act, ids, versionId, set, isMet } = await withBoards();
  expect(isMet('authorisations-received')).toBe(false);
  await act('authorisation.ask', { organisationIds: ids });
  await act('authorisation.send', { versionId, sentOn: '2026-09-01', replyBy: null });
  await set(0, { state: 'authorised', answeredOn: '2026-09-20', signatory: 'Voorzitter A' });
  await set(1, { state: 'conditional', conditions: 'Noem de folder.' });
  expect(isMet('authorisations-received')).toBe(false);
  await set(1, { conditionsMetOn: '2026-09-28' });
  expect(isMet('authorisations-received')).toBe(true);
  await set(1, { state: 'refused', isRequired: false });
  expect(isMet('authorisations-received')).toBe(true);
});

it('writes the request to whom was not answered yet, and reminds only who was asked', async () => {
  const { act, read, ids, versionId, set } = await withBoards();
  await act('authorisation.ask', { organisationIds: ids });
  const letters = (kind: string) =>
    read<{ to: { name: string }; body: string }[]>('letters.preview', { kind });
  expect(await letters('reminder')).toEqual([]);
  expect((await letters('authorisation')).map(({ to }) => to.name)).toHaveLength(2);
  await act('authorisation.send', { versionId, sentOn: '2026-09-01', replyBy: '2026-10-01' });
  await set(0, { state: 'authorised' });
  const [reminder, ...others] = await letters('reminder');
  expect(others).toEqual([]);
  expect(reminder?.to.name).toBe('Patiëntenvereniging B');
  expect(reminder?.body).toContain('(Autorisatieversie)');
  expect(reminder?.body).toContain('1 oktober 2026');
});

it('records publication and the day of review, and refuses what is based on an older reading', async () => {
  const { act, read, isMet } = await withBoards();
  const fields = { publishedOn: '2026-11-01', place: 'kennisplatform', registeredOn: null, reviewOn: null };
  await act('authorisation.publish', { revision: 0, ...fields });
  expect(await read<Publication>('authorisation.publication')).toEqual({ ...fields, revision: 1 });
  expect([isMet('published'), isMet('review-date-set')]).toEqual([true, false]);
  const late = await act('authorisation.publish', { revision: 0, ...fields, place: 'elders' });
  expect(late.error?.code).toBe('row-changed');
  await act('authorisation.publish', { revision: 1, ...fields, reviewOn: '2031-11-01' });
  expect(isMet('review-date-set')).toBe(true);
});

it('prints what boards answered since on the version they were sent, and on no other', async () => {
  const { project, act, ids, versionId, set } = await withBoards();
  await act('authorisation.ask', { organisationIds: ids });
  await act('authorisation.send', { versionId, sentOn: '2026-09-01', replyBy: null });
  await set(0, { state: 'authorised', answeredOn: '2026-09-20' });
  const concept = await act('versions.create', { label: 'Concept 3', kind: 'concept', note: '' });
  const read = (version: string) => project.file.read(db => readSource(db, version, ''));
  const final = read(versionId);
  expect(final.accountability()?.authorisations).toMatchObject([
    { state: 'authorised' },
    { state: 'invited' },
  ]);
  const { kind, facts } = composeGuideline(final).titlePage;
  expect(kind).toBe('Richtlijn');
  expect(facts).toContainEqual({ label: 'Autorisatie', value: '1 van 2 besturen' });
  const earlier = read((concept.data as { id: string }).id);
  expect(earlier.adoption).toBeNull();
  expect(composeGuideline(earlier).titlePage.kind).toBe('Conceptrichtlijn');
});
