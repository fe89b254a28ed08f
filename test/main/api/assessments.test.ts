import { describe, expect, it } from 'vitest';
import { insertQuestion } from '../../../db/questions.ts';
import { readMethodFacts } from '../../../main/commands/method-facts.ts';
import { resolveLive } from '../../../main/live/registry.ts';
import { type AssessmentTool, groupsOf, type Sheet } from '../../../shared/adapte/assessments.ts';
import { CRITERIA } from '../../../shared/phases/criteria.ts';
import { appWithProject, call } from '../../helpers/app.ts';

/** A source that answers one key question, and a caller of its assessments. */
async function withSource() {
  const { app, project } = await appWithProject();
  const act = (path: string, input: object) => call(app, 'mutation', `sources.${path}`, input, project);
  const { id: sourceId } = (await act('add', { label: 'NICE NG59' })).data as { id: string };
  const questionId = project.change('test', db =>
    insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' }),
  ).result;
  await act('setFit', { sourceId, questionId, value: { fit: 'full' } });
  const key = (tool: AssessmentTool, of: string | null = null) => ({ sourceId, tool, questionId: of });
  return {
    app,
    project,
    sourceId,
    questionId,
    act,
    key,
    sheets: async () => (await call(app, 'query', 'sources.sheets', undefined, project)).data as Sheet[],
    undo: () => call(app, 'mutation', 'history.undo', {}, project),
    /** Answers every item of a tool with yes, and says who judged. */
    fill: async (tool: AssessmentTool, of: string | null) => {
      for (const { id } of groupsOf(tool).flatMap(({ items }) => items))
        await act('assess', { sheet: key(tool, of), item: id, said: { answer: 'yes' } });
      await act('updateSheet', { sheet: key(tool, of), judgedBy: 'Anna en Bert', judgedOn: '2026-05-01' });
    },
  };
}

describe('an assessment with a tool of ADAPTE', () => {
  it('is of the source or of a key question, as the tool asks, and takes only its own items', async () => {
    const { act, key, questionId } = await withSource();
    const code = async (path: string, input: object) => (await act(path, input)).error?.code;
    const said = { answer: 'yes' };
    expect(await code('assess', { sheet: key('currency', questionId), item: 'withdrawn', said })).toBe(
      'input-invalid',
    );
    expect(await code('assess', { sheet: key('eval-accept'), item: 'expertise', said })).toBe(
      'input-invalid',
    );
    expect(await code('assess', { sheet: key('currency'), item: 'expertise', said })).toBe('input-invalid');
    expect(await code('assess', { sheet: key('eval-accept', 'weg'), item: 'expertise', said })).toBe(
      'row-missing',
    );
    expect(
      await code('assess', { sheet: key('currency'), item: 'withdrawn', said: { answer: 'soms' } }),
    ).toBe('input-invalid');
  });

  it('keeps answers with comments, who judged and a conclusion, and can be undone', async () => {
    const { act, key, sheets, undo, questionId } = await withSource();
    const sheet = key('eval-accept', questionId);
    await act('assess', { sheet, item: 'expertise', said: { answer: 'unsure', comment: 'Navragen' } });
    await act('updateSheet', { sheet, judgedBy: 'Anna', judgedOn: '2026-05-01', note: 'Bruikbaar' });
    expect(await sheets()).toMatchObject([
      {
        ...sheet,
        judgedBy: 'Anna',
        note: 'Bruikbaar',
        origin: 'project',
        answers: { expertise: { answer: 'unsure', comment: 'Navragen' } },
      },
    ]);
    await act('assess', { sheet, item: 'expertise', said: { answer: null } });
    expect((await sheets())[0]?.answers).toEqual({});
    await undo();
    expect((await sheets())[0]?.answers).toHaveProperty('expertise');
  });

  it('ticks the steps of ADAPTE once every kept source was assessed', async () => {
    const { project, fill, act, questionId, sourceId } = await withSource();
    const met = () => {
      const facts = project.file.read(db => readMethodFacts(db, '2026-06-15'));
      return (['consistency-judged', 'applicability-judged', 'sources-reduced'] as const).map(
        id => CRITERIA[id].evaluate?.(facts).met,
      );
    };
    await fill('eval-search', null);
    expect(met()).toEqual([false, false, false]);
    await fill('eval-validity', questionId);
    await fill('eval-accept', questionId);
    expect(met()).toEqual([true, true, false]);
    const decided = { decision: 'included', decidedOn: '2026-05-02', decisionReason: 'Goed gemaakt' };
    await act('update', { id: sourceId, revision: 1, label: 'NICE NG59', ...decided });
    expect(met()).toEqual([true, true, true]);
    // Another key question that the source answers is to be assessed too.
    const other = project.change('test', db =>
      insertQuestion(db, { title: 'TENS', text: 'Helpt TENS?', kind: 'content' }),
    ).result;
    await act('setFit', { sourceId, questionId: other, value: { fit: 'partial' } });
    expect(met()).toEqual([false, false, true]);
  });

  it('is shown in the text as a summary of each source', async () => {
    const { project, fill, sourceId } = await withSource();
    const show = (ref: string) =>
      project.file.read(db => resolveLive(db, { kind: 'source-assessments', ref }, 'nl'));
    expect(show('weg')).toEqual({ missing: 'target-missing' });
    expect(show('')).toEqual({ missing: 'empty' });
    await fill('eval-search', null);
    await fill('currency', null);
    const words = JSON.stringify(show(sourceId));
    for (const part of ['NICE NG59', 'Zoeken en selectie', '10 gunstig', '4 ongunstig', 'Anna en Bert'])
      expect(words).toContain(part);
  });
});
