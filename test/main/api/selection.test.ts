import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import type { Connection } from '../../../db/database.ts';
import { insertSeat } from '../../../db/people.ts';
import { searchTexts } from '../../../db/search.ts';
import { importReferences, type SourceReading } from '../../../main/commands/import-references.ts';
import { readMethodFacts } from '../../../main/commands/method-facts.ts';
import { resolveLive } from '../../../main/live/registry.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import type { HistoryItem } from '../../../shared/history.ts';
import { emptyFields } from '../../../shared/references/reference.ts';
import { ftsQuery } from '../../../shared/search.ts';
import { emptySearch, type Stage } from '../../../shared/selection/records.ts';
import type { ScreeningRecord, SelectionView } from '../../../shared/selection/view.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';
import { asRecords } from '../../helpers/references.ts';

type Called = Pick<Awaited<ReturnType<typeof appWithProject>>, 'app' | 'project'>;

function api({ app, project }: Called, questionId: string) {
  const query = async <T>(path: string, input: object) =>
    (await call(app, 'query', `selection.${path}`, { questionId, ...input }, project)).data as T;
  return {
    view: () => query<SelectionView>('read', { language: 'nl' }),
    records: (stage: Stage) => query<ScreeningRecord[]>('records', { stage }),
    act: (path: string, input: object) => call(app, 'mutation', `selection.${path}`, input, project),
    screen: (stage: Stage, referenceId: string, decision: string | null, criterionId: string | null = null) =>
      call(
        app,
        'mutation',
        'selection.screen',
        { questionId, referenceId, stage, decision, criterionId },
        project,
      ),
  };
}

/** A question with one search whose file brought three different records; two seats to screen from. */
async function withRecords() {
  const opened = await appWithProject();
  const { app, project } = opened;
  const made = await call(
    app,
    'mutation',
    'questions.create',
    { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' },
    project,
  );
  const { id: questionId } = made.data as { id: string };
  const { act, ...caller } = api(opened, questionId);
  const reading: SourceReading = {
    source: 'pubmed.ris',
    reading: {
      format: 'ris',
      faults: [],
      records: asRecords(
        ['Exercise for back pain', 'Walking outdoors', 'Yoga at home'].map(title => ({
          ...emptyFields(),
          type: 'article',
          title,
          year: 2020,
        })),
      ),
    },
  };
  project.file.change('test.import', db => importReferences(db, [reading], '2026-01-12T00:00:00.000Z'));
  const imports = (await call(app, 'query', 'references.imports', undefined, project)).data as {
    id: string;
  }[];
  const search = {
    ...emptySearch('database', 'PubMed'),
    searchedOn: '2026-01-12',
    strategy: 'back',
    hits: 3,
  };
  const added = await act('addSearch', { questionId, ...search });
  const { id: searchId } = added.data as { id: string };
  await act('linkImport', { searchId, importId: imports[0]?.id });
  const criterion = await act('addCriterion', {
    questionId,
    kind: 'exclude',
    element: 'population',
    text: 'Andere populatie',
  });
  const { id: criterionId } = criterion.data as { id: string };
  const seats = ['auteur een', 'auteur twee', 'auteur drie'].map(
    role =>
      project.file.change('test.seat', db => insertSeat(db, { body: 'authors', role, organisationId: null }))
        .result,
  );
  const workAs = async (at: number) => {
    await call(app, 'mutation', 'project.workAs', { seatId: seats[at] ?? null }, project);
  };
  return { ...opened, ...caller, act, questionId, searchId, criterionId, workAs };
}

function content(project: OpenProject): unknown {
  return project.file.read(db =>
    ['screening_decisions', 'screening_resolutions', 'selection_searches', 'selection_criteria'].map(name =>
      db.prepare(`SELECT * FROM ${name} ORDER BY id`).all(),
    ),
  );
}

describe('screening', () => {
  it('keeps a judgement out of the history of the other until both judged', async () => {
    const opened = await withRecords();
    const { app, project, records, screen, criterionId, workAs } = opened;
    const [first] = (await records('title')).map(({ referenceId }) => referenceId);
    if (!first) throw new Error('three records were imported');
    const lastRow = async () => {
      const page = await call(app, 'query', 'history.list', { limit: 1 }, project);
      return (page.data as { items: HistoryItem[] }).items[0]?.rows[0];
    };
    await workAs(0);
    await screen('title', first, 'exclude', criterionId);
    expect(await lastRow()).toMatchObject({ label: 'Exercise for back pain', isHidden: false });
    expect((await lastRow())?.fields.some(({ field }) => field === 'decision')).toBe(true);
    for (const other of [1, 5]) {
      await workAs(other);
      expect(await lastRow()).toMatchObject({ label: 'Exercise for back pain', isHidden: true, fields: [] });
    }
    await workAs(1);
    await screen('title', first, 'include');
    await workAs(0);
    expect(await lastRow()).toMatchObject({ isHidden: false });
    expect((await lastRow())?.fields.some(({ after }) => after === 'include')).toBe(true);
  });

  it('shows the judgement of the other only after both judged, and settles what differs', async () => {
    const { records, screen, view, act, workAs, questionId } = await withRecords();
    const [first, second, third] = (await records('title')).map(({ referenceId }) => referenceId);
    if (!first || !second || !third) throw new Error('three records were imported');
    await workAs(0);
    await screen('title', first, 'include');
    await screen('title', second, 'exclude');
    await workAs(1);
    expect(
      (await records('title')).map(row => [row.state, row.mine, row.decisions.length, row.judged]),
    ).toEqual([
      ['open', null, 0, 1],
      ['open', null, 0, 1],
      ['open', null, 0, 0],
    ]);
    await screen('title', first, 'exclude');
    await screen('title', second, 'exclude');
    expect((await records('title')).map(row => [row.state, row.decisions.length])).toEqual([
      ['conflict', 2],
      ['excluded', 2],
      ['open', 0],
    ]);
    expect((await view()).stages.title).toEqual({
      total: 3,
      open: 1,
      conflict: 1,
      included: 0,
      excluded: 1,
      mine: 2,
    });
    expect((await view()).agreement).toMatchObject([{ judged: 2, agreed: 1, kappa: 0 }]);
    await workAs(2);
    expect((await screen('title', first, 'include')).error?.code).toBe('screening-complete');
    const key = { questionId, referenceId: first, stage: 'title' };
    await act('settle', { ...key, decision: 'include', criterionId: null });
    expect((await records('full-text')).map(({ referenceId }) => referenceId)).toEqual([first]);
    expect((await view()).violations).toMatchObject([
      { code: 'screened', expected: 3, found: 2 },
      { code: 'assessed', expected: 1, found: 0 },
    ]);
  });

  it('closes the flow once everything is judged, asks a reason at full text, and can be undone', async () => {
    const { app, project, records, screen, view, act, questionId, criterionId } = await withRecords();
    const { plan } = await view();
    const { origin: _, ...fields } = plan;
    await act('setPlan', { ...fields, titleScreeners: 1, fullTextScreeners: 1 });
    const ids = (await records('title')).map(({ referenceId }) => referenceId);
    for (const [at, id] of ids.entries()) await screen('title', id, at === 2 ? 'exclude' : 'include');
    const [kept = '', left = ''] = ids;
    await screen('full-text', kept, 'include');
    expect((await screen('full-text', left, 'exclude')).error?.code).toBe('screening-reason');
    const before = content(project);
    await screen('full-text', left, 'exclude', criterionId);
    const { boxes, violations } = await view();
    expect(violations).toEqual([]);
    expect(boxes).toMatchObject({
      screened: 3,
      excluded: 1,
      newReports: 1,
      newStudies: 1,
      reports: { sought: 2, assessed: 2, excluded: [{ name: 'Andere populatie', count: 1 }] },
    });
    expect(project.file.read(db => readMethodFacts(db, '2026-06-15').selection)).toMatchObject([
      { searched: true, screened: true, settled: true, closes: true },
    ]);
    const study = await act('takeOver', { questionId, referenceId: kept, design: 'randomised' });
    expect(study.error).toBeUndefined();
    expect((await records('full-text'))[0]?.studyId).toBe((study.data as { id: string }).id);
    await call(app, 'mutation', 'history.undo', undefined, project);
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect(content(project)).toEqual(before);
    expect(project.file.read(db => checkAudit(db as Connection))).toEqual([]);
  });

  it('finds a search by its words and says when hits and imported records differ', async () => {
    const { project, view, act, questionId } = await withRecords();
    const [search] = (await view()).searches;
    if (!search) throw new Error('the search is gone');
    const { imports: _, questionId: _question, position: _position, origin: _origin, ...fields } = search;
    await act('updateSearch', { ...fields, hits: 7, strategy: 'lumbago AND exercise' });
    expect((await view()).violations).toMatchObject([
      { code: 'hits-imported', expected: 7, found: 3, name: 'PubMed' },
      { code: 'screened', expected: 7, found: 0 },
    ]);
    const hits = project.file.read(db => searchTexts(db, ftsQuery('lumbago') ?? '', 5));
    expect(hits).toMatchObject([{ kind: 'search', id: questionId, title: 'PubMed' }]);
  });
});

describe('the sample', () => {
  it('has a flow that closes, as a figure with words and without missing words', async () => {
    const { project } = await appWithSample();
    const questionId = project.file.read(
      db =>
        (db.prepare('SELECT question_id AS id FROM selection_searches LIMIT 1').get() as { id: string }).id,
    );
    const shown = project.file.read(db =>
      (['nl', 'fr', 'en'] as const).map(language =>
        resolveLive(db, { kind: 'prisma', ref: questionId }, language),
      ),
    );
    for (const result of shown) {
      if ('missing' in result) throw new Error(result.missing);
      expect(result.blocks).toHaveLength(1);
      expect(String(result.blocks[0]?.attrs?.svg)).toMatch(/<title.*<desc/s);
      expect(JSON.stringify(result)).not.toMatch(/selection\.|\{\{/);
    }
    for (const kind of ['search-strategies', 'selection-criteria'] as const) {
      const result = project.file.read(db => resolveLive(db, { kind, ref: questionId }, 'fr'));
      expect('blocks' in result).toBe(true);
    }
  });
});
