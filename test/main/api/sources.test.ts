import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { assessDeclaration, insertDeclaration, setConsequence } from '../../../db/interests.ts';
import { insertSeat, listSeats, occupySeat } from '../../../db/people.ts';
import { insertPerson } from '../../../db/persons.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { readMethodFacts } from '../../../main/commands/method-facts.ts';
import { resolveLive } from '../../../main/live/registry.ts';
import { summariseAgree } from '../../../shared/adapte/agree-summary.ts';
import type { KnownAppraisal } from '../../../shared/adapte/appraisal.ts';
import { INSTRUMENTS } from '../../../shared/adapte/instruments.ts';
import type { Source, SourceSearch } from '../../../shared/adapte/sources.ts';
import { CRITERIA } from '../../../shared/phases/criteria.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';

type Called = Pick<Awaited<ReturnType<typeof appWithProject>>, 'app' | 'project'>;

function api({ app, project }: Called) {
  const read = async <T>(path: string) =>
    (await call(app, 'query', `sources.${path}`, undefined, project)).data as T;
  const act = (path: string, input: object) => call(app, 'mutation', path, input, project);
  return {
    act,
    list: () => read<Source[]>('list'),
    searches: () => read<SourceSearch[]>('searches'),
    appraisals: () => read<KnownAppraisal[]>('appraisals'),
    make: async (path: string, input: object) =>
      ((await act(`sources.${path}`, input)).data as { id: string }).id,
    code: async (path: string, input: object) => (await act(`sources.${path}`, input)).error?.code,
    undo: () => call(app, 'mutation', 'history.undo', {}, project),
  };
}

async function withSource() {
  const opened = await appWithProject();
  const caller = api(opened);
  const sourceId = await caller.make('add', { label: 'NICE NG59', published: '2016-11-30' });
  return { ...opened, ...caller, sourceId };
}

/** Scores every item and gives both overall judgements. */
async function complete({ act, appraisals }: ReturnType<typeof api>, id: string, score: number) {
  for (const item of INSTRUMENTS.agree2.items)
    await act('sources.score', { appraisalId: id, item, said: { score } });
  const row = (await appraisals()).find(known => known.id === id);
  await act('sources.updateAppraisal', { id, revision: row?.revision, overall: 5, recommendation: 'yes' });
}

describe('the register of source guidelines', () => {
  it('refuses what is no source, and a change to a source somebody changed first', async () => {
    const { code, sourceId, list } = await withSource();
    expect(await code('add', { label: '' })).toBe('input-invalid');
    expect(await code('add', { label: 'A', published: 'vorig jaar' })).toBe('input-invalid');
    expect(await code('add', { label: 'A', url: 'javascript:alert(1)' })).toBe('input-invalid');
    const fields = { label: 'NICE', licence: 'granted' };
    expect(await code('update', { id: sourceId, revision: 1, ...fields })).toBeUndefined();
    expect(await code('update', { id: sourceId, revision: 1, ...fields })).toBe('row-changed');
    expect(await list()).toMatchObject([{ label: 'NICE', licence: 'granted', origin: 'project' }]);
  });

  it('says how a source fits a question; where it differs only when it fits in part', async () => {
    const { project, act, code, sourceId, list, undo } = await withSource();
    const questionId = project.change('test.question', db =>
      insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' }),
    ).result;
    const judge = (value: object | null) => act('sources.setFit', { sourceId, questionId, value });
    await judge({ fit: 'partial', differs: ['population'], note: 'Ouder' });
    expect((await list())[0]?.fits).toEqual([
      { questionId, fit: 'partial', differs: ['population'], note: 'Ouder' },
    ]);
    await judge({ fit: 'full', differs: ['population'] });
    expect((await list())[0]?.fits).toMatchObject([{ fit: 'full', differs: [] }]);
    await undo();
    expect((await list())[0]?.fits).toMatchObject([{ fit: 'partial' }]);
    await judge(null);
    expect((await list())[0]?.fits).toEqual([]);
    expect(await code('setFit', { sourceId, questionId: 'gone', value: { fit: 'full' } })).toBe(
      'row-missing',
    );
  });

  it('keeps the guideline and the letter of permission as PDFs, and gives them back', async () => {
    const { app, project, sourceId, list, act, undo } = await withSource();
    const send = (purpose: string, body: string) =>
      app.fetch(
        new Request(
          `http://127.0.0.1/files/source-file?project=${project.key}&source=${sourceId}&purpose=${purpose}&name=brief.pdf`,
          { method: 'POST', body },
        ),
      );
    expect((await send('permission', 'geen pdf')).ok).toBe(false);
    expect((await send('other', '%PDF-1.7')).ok).toBe(false);
    const kept = await send('permission', '%PDF-1.7 brief');
    const { id } = (await kept.json()) as { id: string };
    expect((await list())[0]?.files).toMatchObject([
      { id, purpose: 'permission', name: 'brief.pdf', size: 14 },
    ]);
    const answer = await app.fetch(
      new Request(`http://127.0.0.1/files/source-file?project=${project.key}&file=${id}`),
    );
    expect(await answer.text()).toBe('%PDF-1.7 brief');
    await act('sources.removeFile', { id, revision: 1 });
    expect((await list())[0]?.files).toEqual([]);
    await undo();
    expect((await list())[0]?.files).toHaveLength(1);
  });

  it('comes back whole when its removal is undone', async () => {
    const opened = await withSource();
    const { project, sourceId, make, act, list, appraisals, undo } = opened;
    const id = await make('appraise', { sourceId, seatId: null, name: 'Van buiten' });
    await act('sources.score', { appraisalId: id, item: 3, said: { score: 6, comment: 'Helder' } });
    await act('sources.remove', { id: sourceId, revision: 1 });
    expect([await list(), await appraisals()]).toEqual([[], []]);
    await undo();
    expect(await list()).toMatchObject([{ id: sourceId, label: 'NICE NG59' }]);
    expect(await appraisals()).toMatchObject([{ id, scores: { 3: { score: 6, comment: 'Helder' } } }]);
    expect(checkAudit(project.file.connection)).toEqual([]);
  });
});

describe('the search log', () => {
  it('keeps what was searched where', async () => {
    const { make, code, searches } = api(await appWithProject());
    const id = await make('addSearch', { name: 'GIN', kind: 'organisation' });
    const fields = {
      name: 'GIN',
      kind: 'database',
      searchedOn: '2026-01-12',
      strategy: 'back pain',
      hits: 14,
      kept: 1,
    };
    expect(await code('updateSearch', { id, revision: 1, ...fields })).toBeUndefined();
    expect(await searches()).toMatchObject([{ ...fields, note: '' }]);
    expect(await code('removeSearch', { id, revision: 2 })).toBeUndefined();
    expect(await searches()).toEqual([]);
  });
});

describe('an appraisal', () => {
  it('is of somebody on a seat once, or of somebody by name', async () => {
    const { project, sourceId, make, code, appraisals } = await withSource();
    const seatId = project.change('test.seat', db =>
      insertSeat(db, { body: 'authors', role: 'auteur een', organisationId: null }),
    ).result;
    expect(await code('appraise', { sourceId, seatId: null, name: ' ' })).toBe('input-invalid');
    expect(await code('appraise', { sourceId, seatId: 'gone' })).toBe('row-missing');
    const id = await make('appraise', { sourceId, seatId });
    expect(await make('appraise', { sourceId, seatId })).toBe(id);
    await make('appraise', { sourceId, seatId: null, name: 'Van buiten' });
    expect((await appraisals()).map(({ name }) => name)).toEqual(['auteur een', 'Van buiten']);
  });

  it('takes scores from 1 to 7, or not applicable, never both; nothing at all leaves no trace', async () => {
    const { sourceId, make, act, code, appraisals, undo } = await withSource();
    const id = await make('appraise', { sourceId, seatId: null, name: 'A' });
    const score = (item: number, said: object) => code('score', { appraisalId: id, item, said });
    expect(await score(1, { score: 8 })).toBe('input-invalid');
    expect(await score(24, { score: 7 })).toBe('input-invalid');
    expect(await score(1, { score: 3, isNotApplicable: true })).toBe('input-invalid');
    await score(1, { score: 7, page: 'p. 3' });
    await score(2, { score: null, isNotApplicable: true });
    expect((await appraisals())[0]?.scores).toEqual({
      1: { score: 7, isNotApplicable: false, suitability: null, comment: '', page: 'p. 3' },
      2: { score: null, isNotApplicable: true, suitability: null, comment: '', page: '' },
    });
    await score(2, { score: null });
    expect((await appraisals())[0]?.scores).not.toHaveProperty('2');
    await undo();
    expect((await appraisals())[0]?.scores[2]?.isNotApplicable).toBe(true);
    await act('sources.removeAppraisal', { id, revision: 1 });
    expect(await appraisals()).toEqual([]);
  });

  it('is made once by a seat with each instrument, and takes only the items of its own', async () => {
    const { project, sourceId, make, code, appraisals } = await withSource();
    const seatId = project.change('test.seat', db =>
      insertSeat(db, { body: 'authors', role: 'auteur een', organisationId: null }),
    ).result;
    const agree = await make('appraise', { sourceId, seatId });
    const rex = await make('appraise', { sourceId, seatId, instrument: 'agree-rex' });
    expect(rex).not.toBe(agree);
    expect(await make('appraise', { sourceId, seatId, instrument: 'agree-rex' })).toBe(rex);
    const said = { score: 6, suitability: 3 };
    expect(await code('score', { appraisalId: rex, item: 10, said })).toBe('input-invalid');
    expect(await code('score', { appraisalId: rex, item: 9, said })).toBeUndefined();
    const fields = { recommendation: 'yes', ownUse: 'no' };
    expect(await code('updateAppraisal', { id: rex, revision: 1, ...fields })).toBeUndefined();
    expect((await appraisals()).find(({ id }) => id === rex)).toMatchObject({
      instrument: 'agree-rex',
      ...fields,
      scores: { 9: said },
    });
  });

  it('is refused, and counts no longer, once interests bar the appraiser from a question of the source', async () => {
    const { project, sourceId, make, act, code, appraisals } = await withSource();
    const { seatId, questionId, personId } = project.change('test.people', db => {
      const seat = insertSeat(db, { body: 'authors', role: 'auteur een', organisationId: null });
      const person = insertPerson(db, { name: 'An' });
      occupySeat(db, seat, listSeats(db)[0]?.revision ?? 0, person);
      const question = insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' });
      return { seatId: seat, questionId: question, personId: person };
    }).result;
    const id = await make('appraise', { sourceId, seatId });
    await act('sources.score', { appraisalId: id, item: 1, said: { score: 7 } });
    await act('sources.setFit', { sourceId, questionId, value: { fit: 'full' } });
    expect((await appraisals())[0]?.isBarred).toBe(false);
    project.change('test.interests', db => {
      const declaration = insertDeclaration(db, personId, {
        declaredOn: '2026-01-01',
        attachment: '',
        entries: {},
      });
      assessDeclaration(db, declaration, 1, {
        assessedBy: 'Voorzitter',
        assessedOn: '2026-01-02',
        relevance: '',
        level: 'moderate',
        action: 'abstain',
      });
      setConsequence(db, declaration, questionId, 'no-vote');
    });
    expect((await appraisals())[0]).toMatchObject({ isBarred: true });
    expect(summariseAgree(await appraisals()).appraisals).toEqual([]);
    const refused = await act('sources.score', { appraisalId: id, item: 2, said: { score: 7 } });
    expect(refused.error).toMatchObject({ code: 'rater-excluded', params: { name: 'An' } });
    expect(await code('appraise', { sourceId, seatId })).toBe('rater-excluded');
  });
});

describe('what follows from it', () => {
  const stateOf = (opened: Called, id: keyof typeof CRITERIA) => {
    const facts = opened.project.file.read(db => readMethodFacts(db, '2026-06-15'));
    const criterion: (typeof CRITERIA)[keyof typeof CRITERIA] = CRITERIA[id];
    return 'evaluate' in criterion ? criterion.evaluate?.(facts).met : undefined;
  };

  it('ticks the steps of ADAPTE that the data decide', async () => {
    const opened = await withSource();
    const { sourceId, act, make } = opened;
    const all = ['sources-searched', 'sources-screened', 'sources-appraised', 'currency-judged'] as const;
    expect(all.map(id => stateOf(opened, id))).toEqual([false, false, false, false]);
    await make('addSearch', { name: 'GIN', searchedOn: '2026-01-12', strategy: 'back pain' });
    await act('sources.update', {
      id: sourceId,
      revision: 1,
      label: 'NICE NG59',
      currency: 'current',
      currencyOn: '2026-01-13',
    });
    for (const name of ['A', 'B'])
      await complete(opened, await make('appraise', { sourceId, seatId: null, name }), 5);
    expect(all.map(id => stateOf(opened, id))).toEqual([true, false, true, true]);
    // A second source that is set aside with a reason needs no appraisal.
    const other = await make('add', { label: 'Andere' });
    expect(stateOf(opened, 'sources-appraised')).toBe(false);
    await act('sources.update', {
      id: other,
      revision: 1,
      label: 'Andere',
      decision: 'excluded',
      decisionReason: 'Verouderd',
    });
    expect(stateOf(opened, 'sources-appraised')).toBe(true);
    expect(stateOf(opened, 'sources-screened')).toBe(false);
  });

  it('is drawn in the text, with a table beside the picture', async () => {
    const opened = await withSource();
    const { project, sourceId, make } = opened;
    const show = (ref: string) =>
      project.file.read(db => resolveLive(db, { kind: 'agree-domains', ref }, 'nl'));
    expect(show('gone')).toEqual({ missing: 'target-missing' });
    expect([show(''), show(sourceId)]).toEqual([{ missing: 'empty' }, { missing: 'empty' }]);
    await complete(opened, await make('appraise', { sourceId, seatId: null, name: 'A' }), 4);
    const shown = show(sourceId);
    const [picture, table] = 'blocks' in shown ? shown.blocks : [];
    expect(picture).toMatchObject({
      type: 'figure',
      attrs: { alt: expect.stringContaining('Methodologie: NICE NG59 50%') },
    });
    const words = JSON.stringify(table);
    for (const part of ['NICE NG59: 1 beoordelaar', '6. Onafhankelijkheid', '50%', '5 op 7', '1 ja'])
      expect(words).toContain(part);
    expect(show('')).toEqual(shown);
  });

  it('is filled in the sample, all of it marked as example', async () => {
    const { list, searches, appraisals } = api(await appWithSample());
    const rows = [...(await list()), ...(await searches()), ...(await appraisals())];
    expect(rows).toHaveLength(4 + 2 + 5);
    expect(new Set(rows.map(({ origin }) => origin))).toEqual(new Set(['example']));
    const [nice] = await list();
    const summary = summariseAgree((await appraisals()).filter(row => row.sourceId === nice?.id));
    expect(summary.complete).toBe(2);
    expect(summary.items.filter(({ isDiscordant }) => isDiscordant).map(({ item }) => item)).toEqual([18]);
  });
});
