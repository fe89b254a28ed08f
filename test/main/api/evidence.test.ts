import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { readEvidenceSummaries } from '../../../main/commands/evidence.ts';
import { resolveLive } from '../../../main/live/registry.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import type { EvidenceRecords } from '../../../shared/evidence/records.ts';
import type { LiveKind } from '../../../shared/live.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';

const OUTCOME = { measure: '', unit: '', direction: 'lower-better', timePoint: '12 weken', difference: '' };

/** A project with one question and one outcome that everybody calls critical, and its profile. */
async function withProfile() {
  const { app, project } = await appWithProject();
  const act = async (path: string, input: unknown) => {
    const { data, error } = await call(app, 'mutation', path, input, project);
    expect(error, path).toBeUndefined();
    return data as { id: string };
  };
  const question = await act('questions.create', { title: 'Oefenen', text: 'Helpt het?', kind: 'content' });
  const outcome = await act('questions.addOutcome', {
    questionId: question.id,
    name: 'Terugval',
    ...OUTCOME,
  });
  const { ids } = (await act('questions.addRaters', { raters: [{ name: 'Lid 1' }] })) as unknown as {
    ids: string[];
  };
  await act('questions.rate', { outcomeId: outcome.id, raterId: ids[0], score: 9 });
  const { id } = await act('evidence.addProfile', { outcomeId: outcome.id });
  const read = async () =>
    (await call(app, 'query', 'evidence.read', undefined, project)).data as EvidenceRecords;
  const profile = async () => {
    const found = (await read()).profiles[0];
    if (!found) throw new Error('no profile');
    return found;
  };
  const update = async (patch: object) => {
    const { revision, ...row } = await profile();
    return call(app, 'mutation', 'evidence.updateProfile', { ...row, revision, ...patch }, project);
  };
  return { app, project, act, read, profile, update, id, question, outcome };
}

const RR = { measure: 'RR', estimate: 0.58, low: 0.45, high: 0.75 };

describe('the evidence of an outcome', () => {
  it('is computed from what is stored, and each act can be undone', async () => {
    const { app, project, act, profile, update, id } = await withProfile();
    expect((await update(RR)).error).toBeUndefined();
    await act('evidence.addBaseline', { profileId: id, label: 'hoog', per1000: 670, source: 'cohort' });
    for (const factor of ['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias'])
      await act('evidence.setFactor', {
        profileId: id,
        factor,
        level: factor === 'imprecision' ? -2 : 0,
        reason: factor === 'imprecision' ? 'breed' : '',
      });
    const [summary] = project.file.read(readEvidenceSummaries);
    const row = summary?.outcomes[0];
    expect(row?.absolute[0]?.result.ok && row.absolute[0].result.value.with).toEqual([389, 302, 503]);
    expect([row?.certainty, row?.favours, summary?.certainty]).toEqual(['low', 'intervention', 'low']);

    await call(app, 'mutation', 'history.undo', undefined, project);
    expect((await profile()).factors).toHaveLength(4);
    await call(app, 'mutation', 'history.redo', undefined, project);
    expect((await profile()).factors).toHaveLength(5);
    expect(checkAudit(project.file.connection)).toEqual([]);
  });

  it.each([
    [{ ...RR, low: 0.9 }, 'interval-order'],
    [{ ...RR, estimate: 0 }, 'ratio-not-positive'],
    [{ ...RR, high: null }, 'interval-half'],
    [{ ...RR, estimate: 0.9 }, 'interval-excludes-estimate'],
    [{ ...RR, estimate: null }, 'estimate-missing'],
    [{ interventionEvents: 12, interventionTotal: 10 }, 'events-above-total'],
  ])('refuses %o: %s', async (patch, reason) => {
    const { update, profile } = await withProfile();
    const { error } = await update(patch);
    expect(error).toEqual({ code: 'evidence-impossible', params: { reason } });
    expect((await profile()).revision).toBe(1);
  });

  it('refuses a level the factor does not have, and a certainty set by hand without a reason', async () => {
    const { app, project, id } = await withProfile();
    const factor = { profileId: id, factor: 'inconsistency', level: -3, reason: 'x' };
    expect((await call(app, 'mutation', 'evidence.setFactor', factor, project)).error?.code).toBe(
      'evidence-impossible',
    );
    const override = { id, revision: 1, override: { certainty: 'high', reason: ' ' } };
    expect((await call(app, 'mutation', 'evidence.override', override, project)).error?.code).toBe(
      'input-invalid',
    );
  });

  it('lets the group set the certainty with a reason, and take that back', async () => {
    const { act, profile, id } = await withProfile();
    const override = { certainty: 'moderate', reason: 'Twee grensgevallen samen.' };
    await act('evidence.override', { id, revision: 1, override });
    expect((await profile()).override).toEqual(override);
    await act('evidence.override', { id, revision: 2, override: null });
    expect((await profile()).override).toBeNull();
  });

  it('tells who came too late', async () => {
    const { app, project, profile, update } = await withProfile();
    const before = await profile();
    await update(RR);
    const late = await call(app, 'mutation', 'evidence.updateProfile', { ...before }, project);
    expect(late.error?.code).toBe('row-changed');
    const second = { questionId: 'gone', revision: 0, isBalanceClear: true, override: null };
    expect((await call(app, 'mutation', 'evidence.setQuestion', second, project)).error?.code).toBe(
      'row-missing',
    );
  });
});

describe('studies and their risk of bias', () => {
  it('link to outcomes, are judged once per outcome, and go with all that hangs on them', async () => {
    const { app, project, act, read, id, outcome } = await withProfile();
    const study = await act('evidence.addStudy', { label: 'Studie A', participants: 80, profileId: id });
    const assess = { studyId: study.id, tool: 'rob2', outcomeId: outcome.id };
    const first = await act('evidence.assess', assess);
    expect((await act('evidence.assess', assess)).id).toBe(first.id);
    const value = { judgement: 'high', support: 'p. 4' };
    await act('evidence.judge', { assessmentId: first.id, domain: 'randomisation', value });
    const wrong = {
      assessmentId: first.id,
      domain: 'randomisation',
      value: { ...value, judgement: 'critical' },
    };
    expect((await call(app, 'mutation', 'evidence.judge', wrong, project)).error?.code).toBe('input-invalid');

    const { assessments, profiles } = await read();
    expect(assessments[0]?.judgements).toEqual([{ domain: 'randomisation', ...value }]);
    expect(profiles[0]?.studyIds).toEqual([study.id]);
    await act('evidence.removeStudy', { id: study.id, revision: 1 });
    expect((await read()).assessments).toEqual([]);
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect((await read()).assessments[0]?.judgements).toHaveLength(1);
  });
});

describe('the tables in the text', () => {
  const textOf = (project: OpenProject, kind: LiveKind, ref: string) =>
    JSON.stringify(project.file.read(db => resolveLive(db, { kind, ref }, 'nl')));

  it('say what is missing, and change with the data', async () => {
    const { project, act, update, id, question } = await withProfile();
    expect(textOf(project, 'sof', 'gone')).toContain('target-missing');
    expect(textOf(project, 'risk-of-bias', question.id)).toContain('empty');
    await update(RR);
    await act('evidence.addBaseline', { profileId: id, label: '', per1000: 670, source: '' });
    const before = textOf(project, 'sof', question.id);
    expect(before).toContain('389 per 1000 (302 tot 503)');
    expect(before).toContain('281 minder per 1000 (369 minder tot 168 minder)');
    await update({ ...RR, estimate: 0.6 });
    expect(textOf(project, 'sof', question.id)).toContain('402 per 1000');
  });

  it('show every profile of the sample: footnotes for reasons, words for what cannot be pooled', async () => {
    const { project } = await appWithSample();
    const question = project.file
      .read(readEvidenceSummaries)
      .find(({ question: { title } }) => title.startsWith('Oefentherapie'));
    const sof = textOf(project, 'sof', question?.question.id ?? '');
    expect(sof).toContain('1 niveau verlaagd vanwege risico op bias');
    expect(sof).toContain('niet gepoold');
    expect(sof).toContain('MD 1,1 lager');
    expect(textOf(project, 'evidence-profile', question?.question.id ?? '')).toContain(
      'Onnauwkeurigheid: ernstig',
    );
    expect(textOf(project, 'risk-of-bias', question?.question.id ?? '')).toContain('enige zorg');
  });
});
