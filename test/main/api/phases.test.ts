import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import type { ProjectStatus } from '../../../main/commands/status.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import type { HistoryItem } from '../../../shared/history.ts';
import type { Initiation } from '../../../shared/initiation.ts';
import type { GateDecision } from '../../../shared/phases/records.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';

type App = Awaited<ReturnType<typeof appWithProject>>['app'];

const GATE = {
  phaseId: 'initiation',
  decidedBy: 'Stuurgroep',
  decidedOn: '2026-03-02',
  reservations: '',
  note: '',
};
const REASON = {
  kind: 'policy',
  text: 'Terugkeer in de basisverzekering',
  source: 'Zorginstituut',
  notedOn: null,
};
const TICK = { criterionId: 'budget-promised', tickedBy: 'Ans', tickedOn: '2026-03-01', note: 'Brief' };

async function status(app: App, project: OpenProject): Promise<ProjectStatus> {
  return (await call(app, 'query', 'project.status', undefined, project)).data as ProjectStatus;
}

function gateOf({ gates }: ProjectStatus, phase = 'initiation') {
  return gates.find(gate => gate.phase === phase);
}

describe('a gate', () => {
  it('is not passed silently while a criterion is open', async () => {
    const { app, project } = await appWithProject();
    const take = (fields: object) =>
      call(app, 'mutation', 'phases.passGate', { ...GATE, ...fields }, project);
    expect((await take({ decision: 'go' })).error?.code).toBe('gate-needs-reservations');
    expect((await take({ decision: 'go', reservations: 'Toch' })).error?.code).toBe(
      'gate-needs-reservations',
    );
    expect((await take({ decision: 'reserved', reservations: '  ' })).error?.code).toBe(
      'gate-needs-reservations',
    );
    const phase = (await status(app, project)).phases[0];
    const skipped = { id: 'initiation', state: 'done', revision: phase?.revision };
    expect((await call(app, 'mutation', 'project.setPhase', skipped, project)).error?.code).toBe(
      'gate-needed',
    );
    expect((await status(app, project)).phases[0]).toEqual(phase);
  });

  it('is passed with reservations, and keeps which criteria were open', async () => {
    const { app, project } = await appWithProject();
    const fields = { ...GATE, decision: 'reserved', reservations: 'Begroting volgt in april' };
    await call(app, 'mutation', 'initiation.addReason', REASON, project);
    expect((await call(app, 'mutation', 'phases.passGate', fields, project)).error).toBeUndefined();

    const { phases, criteria } = await status(app, project);
    expect(phases.slice(0, 3)).toMatchObject([
      { state: 'done', actualEnd: '2026-03-02' },
      { state: 'active', actualStart: '2026-03-02' },
      { state: 'waiting' },
    ]);
    expect(criteria['initiation-passed'].met).toBe(true);
    const [decision] = (await call(app, 'query', 'phases.decisions', undefined, project))
      .data as GateDecision[];
    expect(decision).toMatchObject(fields);
    expect(decision?.openCriteria).toContain('budget-promised');
    expect(decision?.openCriteria).not.toContain('reasons-recorded');
  });

  it('is undone whole: decision, open criteria and phases', async () => {
    const { app, project } = await appWithProject();
    const before = await status(app, project);
    const fields = { ...GATE, decision: 'reserved', reservations: 'Begroting volgt' };
    await call(app, 'mutation', 'phases.passGate', fields, project);
    const after = await status(app, project);
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect(withoutRevisions(await status(app, project))).toEqual(withoutRevisions(before));
    await call(app, 'mutation', 'history.redo', undefined, project);
    expect(withoutRevisions(await status(app, project))).toEqual(withoutRevisions(after));
    expect(checkAudit(project.file.connection)).toEqual([]);
  });

  it('leaves the phase as it is after "stop"', async () => {
    const { app, project } = await appWithProject();
    await call(app, 'mutation', 'phases.passGate', { ...GATE, decision: 'stop' }, project);
    const now = await status(app, project);
    expect(now.phases[0]?.state).toBe('active');
    expect(gateOf(now)?.decision?.decision).toBe('stop');
  });
});

describe('criteria and steps', () => {
  it('flip when the data are complete, without a tick', async () => {
    const { app, project } = await appWithProject();
    expect(gateOf(await status(app, project))?.open).toContain('reasons-recorded');
    await call(app, 'mutation', 'initiation.addReason', REASON, project);
    const now = await status(app, project);
    expect(gateOf(now)?.open).not.toContain('reasons-recorded');
    expect(now.steps.find(step => step.id === 'reasons')?.state).toBe('done');
  });

  it('are ticked by hand with name, date and note; what the data decide is not', async () => {
    const { app, project } = await appWithProject();
    const computed = { ...TICK, criterionId: 'reasons-recorded' };
    expect((await call(app, 'mutation', 'phases.tick', computed, project)).error?.code).toBe('input-invalid');
    await call(app, 'mutation', 'phases.tick', TICK, project);
    expect((await status(app, project)).criteria['budget-promised']).toMatchObject({ met: true, tick: TICK });
    const untick = { criterionId: TICK.criterionId, revision: 7 };
    expect((await call(app, 'mutation', 'phases.untick', untick, project)).error?.code).toBe('row-changed');
    await call(app, 'mutation', 'phases.untick', { ...untick, revision: 1 }, project);
    expect((await status(app, project)).criteria['budget-promised'].met).toBe(false);
  });

  it('are skipped with a reason only, and only steps the method has', async () => {
    const { app, project } = await appWithProject();
    const fields = { stepId: 'policy-context', skippedBy: 'Ans', skippedOn: '2026-03-01' };
    const skip = (more: object) => call(app, 'mutation', 'phases.skipStep', { ...fields, ...more }, project);
    expect((await skip({ reason: ' ' })).error?.code).toBe('input-invalid');
    expect((await skip({ reason: 'x', stepId: 'adapte-search' })).error?.code).toBe('row-missing');
    await skip({ reason: 'Geen beleid over dit onderwerp' });
    const now = await status(app, project);
    expect(now.steps.find(step => step.id === 'policy-context')).toMatchObject({
      state: 'skipped',
      skip: { reason: 'Geen beleid over dit onderwerp' },
    });
    expect(gateOf(now)?.criteria).not.toContain('policy-context-written');
  });

  it('stand in the history in words', async () => {
    const { app, project } = await appWithProject();
    await call(app, 'mutation', 'phases.tick', TICK, project);
    const { data } = await call(app, 'query', 'history.list', { limit: 1 }, project);
    const { items } = data as { items: HistoryItem[] };
    expect(items[0]).toMatchObject({ action: 'phases.tick', rows: [{ label: 'budget-promised' }] });
    expect(items[0]?.rows[0]?.fields).toContainEqual({ field: 'note', before: null, after: 'Brief' });
  });
});

describe('planning', () => {
  it('refuses an end before the start, and says what is late', async () => {
    const { app, project } = await appWithProject();
    const { revision } = (await status(app, project)).phases[0] ?? { revision: 0 };
    const none = { plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null };
    const set = (dates: object) =>
      call(app, 'mutation', 'phases.setDates', { id: 'initiation', revision, ...none, ...dates }, project);
    const reversed = { plannedStart: '2020-03-01', plannedEnd: '2020-02-01' };
    expect((await set(reversed)).error?.code).toBe('input-invalid');
    expect((await set({ plannedEnd: '1 mei' })).error?.code).toBe('input-invalid');
    await set({ plannedEnd: '2020-02-01' });
    expect((await status(app, project)).late).toMatchObject([{ phase: 'initiation', kind: 'end' }]);
    expect((await set({ plannedEnd: '2020-02-02' })).error?.code).toBe('row-changed');
  });
});

describe('the initiation', () => {
  it('keeps reasons, versions with amendments, context and assignment, and undoes each', async () => {
    const { app, project } = await appWithProject();
    const act = (name: string, input: object) => call(app, 'mutation', `initiation.${name}`, input, project);
    const read = async () =>
      (await call(app, 'query', 'initiation.read', undefined, project)).data as Initiation;
    const whole = { year: 2013, title: 'Richtlijn', note: '', amendmentOf: null };
    const { data } = await act('addEarlierVersion', whole);
    const { id } = data as { id: string };
    await act('addEarlierVersion', { year: 2020, title: 'Andere', note: '', amendmentOf: null });
    await act('addEarlierVersion', { year: 2017, title: 'Klinimetrie', note: '', amendmentOf: id });
    expect((await read()).earlierVersions.map(version => version.year)).toEqual([2013, 2017, 2020]);

    await act('removeEarlierVersion', { id, revision: 1 });
    expect((await read()).earlierVersions.map(version => version.year)).toEqual([2020]);
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect((await read()).earlierVersions).toHaveLength(3);

    const assignment = {
      policyContext: 'Beleid',
      commissioner: 'KNGF',
      assignedOn: '2026-01-01',
      assignment: '',
    };
    await act('setAssignment', { ...assignment, revision: 0 });
    expect((await act('setAssignment', { ...assignment, revision: 0 })).error?.code).toBe('row-changed');
    expect((await read()).assignment).toMatchObject({ ...assignment, revision: 1 });
    await act('addPrecondition', { text: 'Methodisch' });
    await act('setMode', { developmentMode: 'de-novo', belgianCircle: true, revision: 1 });

    const open = gateOf(await status(app, project))?.open;
    expect(open).toEqual(['reasons-recorded', 'budget-promised']);
    for (let n = 0; n < 6; n++) await call(app, 'mutation', 'history.undo', undefined, project);
    expect(await read()).toMatchObject({
      earlierVersions: [],
      preconditions: [],
      assignment: { revision: 0 },
    });
    expect(checkAudit(project.file.connection)).toEqual([]);
  });

  it('is filled in the sample from its account, with two gates passed', async () => {
    const { app, project } = await appWithSample();
    const { reasons, preconditions, earlierVersions, assignment } = (
      await call(app, 'query', 'initiation.read', undefined, project)
    ).data as Initiation;
    expect(new Set([...reasons, ...preconditions, ...earlierVersions].map(row => row.origin))).toEqual(
      new Set(['source']),
    );
    expect(earlierVersions.map(version => version.year)).toEqual([2009, 2013, 2017]);
    expect(assignment).toMatchObject({ policyOrigin: 'source', origin: 'example' });
    const now = await status(app, project);
    expect(gateOf(now)?.decision).toMatchObject({ decision: 'go', origin: 'example', openCriteria: [] });
    expect(gateOf(now, 'preparation')?.decision).toMatchObject({ decision: 'reserved', origin: 'example' });
    expect(gateOf(now, 'preparation')?.decision?.openCriteria).toContain('bottlenecks-answered');
    expect(now.late).toEqual([]);
    expect(checkAudit(project.file.connection)).toEqual([]);
  });
});

/** Revisions only count up, also when something is undone. */
function withoutRevisions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'revision' ? undefined : part)));
}
