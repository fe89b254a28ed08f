import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import type { Connection } from '../../../db/database.ts';
import { searchTexts } from '../../../db/search.ts';
import { readMethodFacts } from '../../../main/commands/method-facts.ts';
import { readRecommendations } from '../../../main/commands/recommendations.ts';
import { resolveLive } from '../../../main/live/registry.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import type { Considerations } from '../../../shared/considerations.ts';
import type { ContentTable } from '../../../shared/content.ts';
import { recommendationFlags } from '../../../shared/recommendations/flags.ts';
import type { Recommendation } from '../../../shared/recommendations.ts';
import { ftsQuery } from '../../../shared/search.ts';
import { parseBody } from '../../../shared/text/schema.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';

type Called = Awaited<ReturnType<typeof appWithProject>>;

function api({ app, project }: Pick<Called, 'app' | 'project'>) {
  const read = async <T>(path: string) => (await call(app, 'query', path, undefined, project)).data as T;
  return {
    considerations: () => read<Considerations[]>('considerations.list'),
    recommendations: () => read<Recommendation[]>('recommendations.list'),
    content: () => read<ContentTable[]>('content.list'),
    act: (path: string, input: object) => call(app, 'mutation', path, input, project),
  };
}

/** A project with one question, a section that answers it and a recommendation in that. */
async function withRecommendation() {
  const opened = await appWithProject();
  const caller = api(opened);
  const question = { title: 'Massage', text: 'Helpt massage?', kind: 'content' };
  const { id: questionId } = (await caller.act('questions.create', question)).data as { id: string };
  const section = { parentId: null, position: null, title: 'Massage', kind: 'section', questionId };
  const { id: parentDocumentId } = (await caller.act('documents.create', section)).data as { id: string };
  const made = await caller.act('recommendations.create', { questionId, parentDocumentId, title: 'Massage' });
  const { id } = made.data as { id: string };
  const row = async () => {
    const found = (await caller.recommendations()).find(candidate => candidate.id === id);
    if (!found) throw new Error('the recommendation is gone');
    return found;
  };
  /** Acts on the recommendation as it is now; gives the code of the error, or undefined. */
  const change = async (path: string, input: object) =>
    (await caller.act(`recommendations.${path}`, { id, revision: (await row()).revision, ...input })).error
      ?.code;
  return { ...opened, caller, questionId, id, row, change };
}

const PARTS = { verb: 'apply', action: 'massage', population: 'patiënten met nekpijn' };

function content(project: OpenProject): unknown {
  const names = [
    'considerations',
    'consideration_entries',
    'content_tables',
    'content_rows',
    'recommendations',
  ];
  return project.file.read(db =>
    names.map(name =>
      (db.prepare(`SELECT * FROM ${name} ORDER BY 1`).all() as object[]).map(row => ({
        ...row,
        revision: 0,
      })),
    ),
  );
}

describe('a recommendation', () => {
  it('takes over the wording of its parts into the text as a step, which undo takes back', async () => {
    const { project, caller, id, row, change } = await withRecommendation();
    expect((await caller.act('recommendations.takeOver', { id })).error?.code).toBe('recommendation-parts');
    expect(await change('setDetails', PARTS)).toBeUndefined();
    const { questionId } = await row();
    expect(
      await change('update', { questionId, strength: 'strong-against', certainty: 'low' }),
    ).toBeUndefined();
    const wording = 'Pas massage niet toe bij patiënten met nekpijn.';
    expect((await caller.act('recommendations.takeOver', { id })).data).toEqual({ wording });
    expect(await row()).toMatchObject({ wording, version: 1, ...PARTS });
    project.undo();
    expect((await row()).wording).toBe('');
    project.redo();
    expect((await row()).wording).toBe(wording);
  });

  it('is decided only when it can be, and is then locked until it is reopened with a reason', async () => {
    const { id, row, change, caller } = await withRecommendation();
    expect(await change('setStatus', { status: 'for-consensus' })).toBe('recommendation-status');
    await change('setDetails', PARTS);
    const { questionId } = await row();
    const fields = { questionId, strength: 'strong-against', certainty: 'low' };
    await change('update', fields);
    await caller.act('recommendations.takeOver', { id });
    expect(await change('setStatus', { status: 'adopted' })).toBe('recommendation-status');
    expect(await change('setStatus', { status: 'for-consensus' })).toBeUndefined();
    expect(await change('setStatus', { status: 'adopted' })).toBeUndefined();
    expect(await row()).toMatchObject({ status: 'adopted', decidedVersion: 1 });
    expect(await change('update', fields)).toBe('recommendation-adopted');
    expect(await change('setDetails', { action: 'anders' })).toBe('recommendation-adopted');
    expect((await caller.act('recommendations.takeOver', { id })).error?.code).toBe('recommendation-adopted');
    expect(await change('setDetails', { rationale: 'Omdat', isKey: true })).toBeUndefined();
    expect(await change('setStatus', { status: 'reopened' })).toBe('recommendation-status');
    expect(await change('setStatus', { status: 'reopened', reason: 'Nieuw bewijs' })).toBeUndefined();
    expect(await row()).toMatchObject({ status: 'reopened', statusReason: 'Nieuw bewijs', decidedAt: null });
    expect(await change('setDetails', { action: 'diepe massage' })).toBeUndefined();
  });

  it('refuses conditions too deep to read and keeps those it has', async () => {
    const { row, change } = await withRecommendation();
    const when = {
      kind: 'any',
      items: [
        { kind: 'text', text: 'pijn' },
        { kind: 'text', text: 'stijfheid' },
      ],
    };
    expect(await change('setDetails', { conditions: { when, notWhen: ['koorts'] } })).toBeUndefined();
    const deep = (n: number): object =>
      n === 0 ? { kind: 'text', text: 'a' } : { kind: 'all', items: [deep(n - 1)] };
    expect(await change('setDetails', { conditions: { when: deep(5), notWhen: [] } })).toBe('input-invalid');
    expect((await row()).conditions).toEqual({ when, notWhen: ['koorts'] });
  });

  it('is flagged when the panel judges anew, until it is confirmed; undo takes the flag away', async () => {
    const { project, caller, questionId, id, row, change } = await withRecommendation();
    await change('setDetails', PARTS);
    await change('update', { questionId, strength: 'strong-against', certainty: 'low' });
    await caller.act('recommendations.takeOver', { id });
    await caller.act('considerations.start', { questionId });
    await change('setStatus', { status: 'for-consensus' });
    await change('setStatus', { status: 'adopted' });
    const flags = async () => recommendationFlags(await row(), await caller.considerations());
    const entry = async () => {
      const [first] = (await caller.considerations())[0]?.entries ?? [];
      if (!first) throw new Error('no entry');
      return first;
    };
    const judge = async (stage: string, answer: string | null) => {
      const { id: entryId, revision } = await entry();
      return (await caller.act('considerations.judge', { id: entryId, revision, stage, answer })).error?.code;
    };
    await new Promise(done => setTimeout(done, 5));
    await judge('draft', 'yes');
    expect(await flags()).toEqual([]);
    await judge('panel', 'probably-no');
    expect(await flags()).toEqual(['considerations-changed']);
    project.undo();
    expect(await flags()).toEqual([]);
    project.redo();
    await new Promise(done => setTimeout(done, 5));
    expect(await change('confirm', {})).toBeUndefined();
    expect(await flags()).toEqual([]);
    const { panelChangedAt } = await entry();
    await judge('panel', 'probably-no');
    expect((await entry()).panelChangedAt).toBe(panelChangedAt);
    await new Promise(done => setTimeout(done, 5));
    await judge('panel', null);
    expect(await flags()).toEqual(['considerations-changed']);
    expect(await judge('panel', 'costs-large')).toBe('input-invalid');
    const facts = project.file.read(db => readMethodFacts(db, '2026-06-15'));
    expect(facts.recommendations).toMatchObject([{ status: 'adopted', isFlagged: true }]);
    expect(facts.considerations).toMatchObject([{ settled: false }]);
  });
});

describe('considerations', () => {
  it('begin once for a question and once for a recommendation, and change framework without losing a word', async () => {
    const { caller, questionId, id: recommendationId } = await withRecommendation();
    const first = await caller.act('considerations.start', { questionId, framework: 'gdg' });
    expect((await caller.act('considerations.start', { questionId })).data).toEqual(first.data);
    await caller.act('considerations.start', { questionId, recommendationId });
    expect((await caller.considerations()).map(row => [row.recommendationId, row.entries.length])).toEqual([
      [null, 4],
      [recommendationId, 4],
    ]);
    const [row] = await caller.considerations();
    const entry = row?.entries.find(({ criterion }) => criterion === 'resources');
    await caller.act('considerations.write', {
      id: entry?.id,
      revision: entry?.revision,
      evidence: 'Kostenstudie',
      remarks: '',
    });
    const set = (framework: string, revision: number) =>
      caller.act('considerations.update', { id: row?.id, revision, framework, summary: 'Afweging' });
    await set('etd-individual', 1);
    expect((await caller.considerations())[0]?.entries).toHaveLength(9);
    await set('kngf', 2);
    const [now] = await caller.considerations();
    expect(now?.entries).toHaveLength(12);
    expect(now?.entries.find(({ criterion }) => criterion === 'resources')?.evidence).toBe('Kostenstudie');
    expect((await set('gdg', 1)).error?.code).toBe('row-changed');
  });

  it('let the panel take over the drafts it has not judged itself', async () => {
    const { caller, questionId } = await withRecommendation();
    const { data } = await caller.act('considerations.start', { questionId, framework: 'gdg' });
    const { id } = data as { id: string };
    const answers = ['certainty-low', 'probably-intervention', 'variability-none'];
    for (const [index, answer] of answers.entries()) {
      const entry = (await caller.considerations())[0]?.entries[index];
      await caller.act('considerations.judge', {
        id: entry?.id,
        revision: entry?.revision,
        stage: 'draft',
        answer,
      });
    }
    const second = (await caller.considerations())[0]?.entries[1];
    await caller.act('considerations.judge', {
      id: second?.id,
      revision: second?.revision,
      stage: 'panel',
      answer: 'favours-neither',
    });
    expect((await caller.act('considerations.adoptDrafts', { id })).data).toEqual({ adopted: 2 });
    expect((await caller.considerations())[0]?.entries.map(({ panel }) => panel?.answer ?? null)).toEqual([
      'certainty-low',
      'favours-neither',
      'variability-none',
      null,
    ]);
  });
});

describe('clinical content', () => {
  it('takes cells of its columns only, many in one act that undo takes back', async () => {
    const opened = await appWithProject();
    const caller = api(opened);
    const made = await caller.act('content.create', { kind: 'prognostic-factors', title: 'Factoren' });
    const { id: tableId } = made.data as { id: string };
    const write = (input: object) =>
      caller.act('content.write', { tableId, changes: [], added: [], ...input });
    await write({ added: [{ factor: 'Angst', association: 'unfavourable' }, { factor: 'Steun' }] });
    expect((await write({ added: [{ factor: 'x', association: 'misschien' }] })).error?.code).toBe(
      'input-invalid',
    );
    expect((await write({ added: [{ onbekend: 'x' }] })).error?.code).toBe('input-invalid');
    const rows = async () => (await caller.content())[0]?.rows ?? [];
    const [first, second] = await rows();
    await write({
      changes: [
        { id: first?.id, revision: 1, cells: { association: '' } },
        { id: second?.id, revision: 1, cells: { association: 'favourable' } },
      ],
      added: [{ factor: 'Werk' }],
    });
    const cells = async () => (await rows()).map(row => row.cells);
    expect(await cells()).toEqual([
      { factor: 'Angst' },
      { factor: 'Steun', association: 'favourable' },
      { factor: 'Werk' },
    ]);
    expect((await write({ changes: [{ id: first?.id, revision: 1, cells: {} }] })).error?.code).toBe(
      'row-changed',
    );
    opened.project.undo();
    expect(await cells()).toEqual([{ factor: 'Angst', association: 'unfavourable' }, { factor: 'Steun' }]);
    await caller.act('content.moveRow', { id: second?.id, position: 0 });
    expect((await cells()).map(row => row.factor)).toEqual(['Steun', 'Angst']);
  });

  it('gets columns of its own where its kind allows it', async () => {
    const caller = api(await appWithProject());
    const make = async (kind: string) =>
      ((await caller.act('content.create', { kind, title: kind })).data as { id: string }).id;
    const flags = await make('red-flags');
    const profiles = await make('treatment-profiles');
    const set = async (id: string, ...keys: string[]) =>
      (
        await caller.act('content.setColumns', {
          id,
          revision: 1,
          added: keys.map(key => ({ key, label: key })),
        })
      ).error?.code;
    expect(await set(flags, 'x')).toBe('input-invalid');
    expect(await set(profiles, 'x', 'x')).toBe('input-invalid');
    expect(await set(profiles, 'actions')).toBe('input-invalid');
    expect(await set(profiles, 'risico')).toBeUndefined();
  });

  it('a profile that goes takes the target of a recommendation with it, and undo brings both back', async () => {
    const { project, caller, change, row } = await withRecommendation();
    const made = await caller.act('content.create', { kind: 'treatment-profiles', title: 'Profielen' });
    const { id: tableId } = made.data as { id: string };
    const added = await caller.act('content.write', {
      tableId,
      changes: [],
      added: [{ profile: 'Profiel 2' }],
    });
    const [profileId] = (added.data as { ids: string[] }).ids;
    await change('setDetails', { profileId });
    const before = content(project);
    await caller.act('content.remove', { id: tableId, revision: 1 });
    expect((await row()).profileId).toBeNull();
    project.undo();
    expect(content(project)).toEqual(before);
  });
});

it('the sample shows each of these, labelled as examples, and every chain of it holds', async () => {
  const { app, project } = await appWithSample();
  const caller = api({ app, project });
  const [exercise, manual] = await caller.considerations();
  expect(exercise?.entries.every(entry => entry.panel !== null && entry.origin === 'example')).toBe(true);
  expect(manual?.entries.filter(entry => entry.draft !== null)).toHaveLength(3);
  const rows = await caller.recommendations();
  const flagged = rows.filter(
    row =>
      recommendationFlags(
        row,
        [exercise, manual].flatMap(c => c ?? []),
      ).length > 0,
  );
  expect(flagged.map(row => row.title)).toEqual(['Oefentherapie']);
  const tables = await caller.content();
  expect(tables.filter(table => table.origin === 'source').map(({ kind }) => kind)).toEqual([
    'classifications',
    'prognostic-factors',
  ]);
  project.file.read(db => {
    expect(checkAudit(db as Connection)).toEqual([]);
    const hits = searchTexts(db, ftsQuery('caudasyndroom') ?? '', 5);
    expect(hits).toMatchObject([{ kind: 'content', title: 'Rode vlaggen' }]);
    const question = searchTexts(db, ftsQuery('basisverzekering fysiotherapie') ?? '', 5);
    expect(question).toMatchObject([{ kind: 'considerations', id: exercise?.questionId }]);
    for (const language of ['nl', 'fr', 'en'] as const) {
      const drawn = [
        resolveLive(db, { kind: 'considerations', ref: exercise?.id ?? '' }, language),
        ...tables.map(({ id }) => resolveLive(db, { kind: 'content', ref: id }, language)),
      ];
      for (const result of drawn) {
        if ('missing' in result) throw new Error(result.missing);
        const doc = parseBody({ type: 'doc', content: result.blocks });
        expect(doc.firstChild?.type.name).toBe('table');
      }
    }
    const begun = resolveLive(db, { kind: 'considerations', ref: manual?.id ?? '' }, 'nl');
    const text = 'blocks' in begun ? parseBody({ type: 'doc', content: begun.blocks }).textContent : '';
    expect(text).toContain('Klein (voorstel)');
    expect(readRecommendations(db)).toHaveLength(10);
  });
});

describe('a recommendation without a section', () => {
  it('stands in the section that answers its question, which is made when there is none', async () => {
    const opened = await appWithProject();
    const caller = api(opened);
    const question = { title: 'Massage', text: 'Helpt massage?', kind: 'content' };
    const { id: questionId } = (await caller.act('questions.create', question)).data as { id: string };
    for (const title of ['Geen massage', 'Wel bewegen'])
      await caller.act('recommendations.create', { questionId, parentDocumentId: null, title });
    const outline = (await call(opened.app, 'query', 'documents.outline', undefined, opened.project))
      .data as { kind: string; title: string; questionId: string | null; depth: number }[];
    expect(
      outline.map(({ kind, title, questionId: answers, depth }) => [kind, title, answers, depth]),
    ).toEqual([
      ['section', 'Massage', questionId, 0],
      ['recommendation', 'Geen massage', null, 1],
      ['recommendation', 'Wel bewegen', null, 1],
    ]);
  });

  it('is refused without a question', async () => {
    const caller = api(await appWithProject());
    const made = await caller.act('recommendations.create', {
      questionId: null,
      parentDocumentId: null,
      title: 'Los',
    });
    expect(made.error?.code).toBe('input-invalid');
    expect(await caller.recommendations()).toEqual([]);
  });
});
