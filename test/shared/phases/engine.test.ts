import { describe, expect, it } from 'vitest';
import type { BottleneckOutcome } from '../../../shared/bottlenecks.ts';
import type { CriterionId } from '../../../shared/phases/criteria.ts';
import { computeMethod, phasesToBegin } from '../../../shared/phases/engine.ts';
import type { MethodFacts } from '../../../shared/phases/facts.ts';
import type { DevelopmentMode } from '../../../shared/phases/modes.ts';
import { methodNext } from '../../../shared/phases/next.ts';
import type { GateDecision, MethodRecords, Skip, Tick } from '../../../shared/phases/records.ts';
import { passedGates } from '../../../shared/phases/records.ts';
import type { PhaseId } from '../../../shared/phases.ts';
import { buildPhases, emptyFacts, NO_RECORDS } from '../../helpers/method-facts.ts';

function compute(
  facts: Partial<MethodFacts> = {},
  records: Partial<MethodRecords> = {},
  developmentMode: DevelopmentMode | null = null,
) {
  return computeMethod(
    { method: 'kngf-adapte', edition: '2025', developmentMode },
    emptyFacts(facts),
    { ...NO_RECORDS, ...records },
    buildPhases(),
  );
}

function tick(criterionId: CriterionId): Tick {
  return { criterionId, tickedBy: 'Test', tickedOn: '2026-01-01', note: '', origin: 'project', revision: 1 };
}

function skip(stepId: string): Skip {
  return { stepId, reason: 'x', skippedBy: 'Test', skippedOn: '2026-01-01', origin: 'project', revision: 1 };
}

function decision(phaseId: PhaseId, verdict: GateDecision['decision']): GateDecision {
  return {
    id: `${phaseId}-${verdict}`,
    phaseId,
    decision: verdict,
    decidedBy: 'Stuurgroep',
    decidedOn: '2026-01-01',
    reservations: '',
    note: '',
    origin: 'project',
    openCriteria: [],
  };
}

const bottleneck = (id: string, questionIds: string[], outcome: BottleneckOutcome | null = null) => ({
  id,
  label: id,
  questionIds,
  outcome,
  prioritised: outcome !== null,
});
const question = (id: string) => ({ id, label: id, bottleneckIds: [] });
const editorialRound = (purpose: 'language' | 'final', isClosed: boolean) => ({
  id: purpose,
  label: purpose,
  purpose,
  isClosed,
});
const thread = emptyFacts().thread;
const decided = {
  id: 'r',
  label: 'r',
  strength: 'strong-for',
  certainty: 'low',
  status: 'adopted',
  isFlagged: false,
} as const;

const MEETING = { id: 'm', label: 'm', heldOn: null, attended: false };
const PATIENT = {
  id: 's',
  label: 's',
  body: 'sounding-board',
  role: 'lid',
  capacity: 'patient',
  personName: 'Ans',
} as const;
const meetingFacts = (fields: Partial<MethodFacts['meetingFacts']>) => ({
  meetingFacts: { ...emptyFacts().meetingFacts, ...fields },
});

describe('criteria from data', () => {
  const CASES: readonly (readonly [CriterionId, Partial<MethodFacts>, boolean, string])[] = [
    ['reasons-recorded', {}, false, '0/1'],
    ['reasons-recorded', { initiation: { ...emptyFacts().initiation, reasons: 3 } }, true, '1/1'],
    ['earlier-versions-recorded', {}, false, '0/1'],
    [
      'earlier-versions-recorded',
      { initiation: { ...emptyFacts().initiation, mode: 'de-novo' } },
      true,
      '1/1',
    ],
    ['bottlenecks-answered', {}, false, '0/0'],
    [
      'bottlenecks-answered',
      { thread: { ...thread, bottlenecks: [bottleneck('a', ['q']), bottleneck('b', [])] } },
      false,
      '1/2',
    ],
    ['bottlenecks-answered', { thread: { ...thread, bottlenecks: [bottleneck('a', ['q'])] } }, true, '1/1'],
    [
      'bottlenecks-answered',
      {
        thread: {
          ...thread,
          bottlenecks: [bottleneck('a', [], 'implementation'), bottleneck('b', [], 'question')],
        },
      },
      false,
      '1/2',
    ],
    [
      'bottlenecks-decided',
      { thread: { ...thread, bottlenecks: [bottleneck('a', ['q']), bottleneck('b', [], 'out-of-scope')] } },
      false,
      '1/2',
    ],
    [
      'bottlenecks-prioritised',
      { thread: { ...thread, bottlenecks: [bottleneck('a', [], 'question')] } },
      true,
      '1/1',
    ],
    ['bottlenecks-prioritised', {}, false, '0/0'],
    ['framework-written', { scopeKinds: ['population', 'other'] }, false, '1/3'],
    ['framework-written', { scopeKinds: ['population', 'setting', 'professions'] }, true, '3/3'],
    [
      'group-composed',
      {
        seats: [
          { id: 's', label: 's', body: 'authors', role: 'auteur', capacity: 'member', personName: null },
        ],
      },
      false,
      '1/2',
    ],
    [
      'chair-appointed',
      {
        seats: [
          {
            id: 's',
            label: 's',
            body: 'working-group',
            role: 'Voorzitter',
            capacity: 'member',
            personName: null,
          },
        ],
      },
      true,
      '1/1',
    ],
    [
      'chair-appointed',
      {
        seats: [
          { id: 's', label: 's', body: 'working-group', role: 'lid', capacity: 'chair', personName: null },
        ],
      },
      true,
      '1/1',
    ],
    ['declarations-assessed', {}, false, '0/0'],
    [
      'declarations-assessed',
      {
        declarers: [
          { id: 'a', label: 'A', interests: 'assessed' },
          { id: 'b', label: 'B', interests: 'unassessed' },
        ],
      },
      false,
      '1/2',
    ],
    ['declarations-assessed', { declarers: [{ id: 'a', label: 'A', interests: 'assessed' }] }, true, '1/1'],
    ['meetings-held', { meetings: [{ ...MEETING, heldOn: '2026-06-16' }] }, false, '0/1'],
    ['meetings-held', { meetings: [{ ...MEETING, heldOn: '2026-06-15' }] }, true, '1/1'],
    ['meetings-held', { meetings: [{ ...MEETING, attended: true }] }, true, '1/1'],
    ['meetings-quorate', {}, false, '0/0'],
    ['meetings-quorate', meetingFacts({ held: 2 }), true, '2/2'],
    ['meetings-quorate', meetingFacts({ held: 2, quorumMissing: [{ id: 'm', number: 1 }] }), false, '1/2'],
    ['decisions-reasoned', {}, false, '0/0'],
    ['decisions-reasoned', meetingFacts({ decisions: 3 }), true, '3/3'],
    [
      'decisions-reasoned',
      meetingFacts({ decisions: 3, withoutRationale: [{ id: 'd', number: '1.2' }] }),
      false,
      '2/3',
    ],
    ['patients-represented', { seats: [{ ...PATIENT, personName: null }] }, false, '0/1'],
    ['patients-represented', { seats: [PATIENT] }, true, '1/1'],
    ['text-edited', {}, false, '0/0'],
    ['text-edited', { editorialRounds: [editorialRound('final', true)] }, false, '0/0'],
    ['text-edited', { editorialRounds: [editorialRound('language', true)] }, true, '1/1'],
    [
      'text-edited',
      { editorialRounds: [editorialRound('language', true), editorialRound('language', false)] },
      false,
      '1/2',
    ],
    ['consistency-checked', { editorialRounds: [editorialRound('final', true)] }, true, '1/1'],
    ['version-frozen', { versionKinds: ['concept'] }, false, '0/1'],
    ['version-frozen', { versionKinds: ['concept', 'final'] }, true, '1/1'],
    ['concept-exported', { versionKinds: ['other'] }, false, '0/1'],
    ['concept-exported', { versionKinds: ['other', 'concept'] }, true, '1/1'],
    [
      'recommendations-graded',
      { recommendations: [{ ...decided, strength: 'good-practice', certainty: null }] },
      true,
      '1/1',
    ],
    ['recommendations-adopted', { recommendations: [decided] }, true, '1/1'],
    ['recommendations-adopted', { recommendations: [{ ...decided, isFlagged: true }] }, false, '0/1'],
    ['recommendations-adopted', { recommendations: [{ ...decided, status: 'reopened' }] }, false, '0/1'],
    ['considerations-written', { considerations: [] }, false, '0/0'],
    ['considerations-written', { considerations: [{ id: 'q', label: 'q', settled: true }] }, true, '1/1'],
    [
      'questions-covered',
      {
        thread: {
          ...thread,
          questions: [question('q')],
          sections: [{ id: 's', label: 's', questionId: 'q', empty: true, hasChildren: false }],
        },
      },
      true,
      '1/1',
    ],
    ['initiation-passed', { passedGates: new Set<PhaseId>(['initiation']) }, true, '1/1'],
  ];
  for (const [id, facts, met, score] of CASES) {
    it(`${id} is ${met ? 'met' : 'open'} at ${score}`, () => {
      const state = compute(facts).criteria[id];
      expect(state).toMatchObject({ kind: 'computed', met });
      expect(`${state.count}/${state.total}`).toBe(score);
    });
  }

  it('names the rows that are still open', () => {
    const { criteria } = compute({
      thread: { ...thread, bottlenecks: [bottleneck('Doelgroep', []), bottleneck('b', ['q'])] },
    });
    expect(criteria['bottlenecks-answered'].items).toEqual([{ id: 'Doelgroep', label: 'Doelgroep' }]);
  });

  it('takes no tick for what the data decide, and every tick for what they cannot', () => {
    const { criteria } = compute({}, { ticks: [tick('reasons-recorded'), tick('budget-promised')] });
    expect(criteria['reasons-recorded'].met).toBe(false);
    expect(criteria['budget-promised']).toMatchObject({ kind: 'manual', met: true });
  });
});

describe('steps', () => {
  const stateOf = (id: string, ...given: Parameters<typeof compute>) =>
    compute(...given).steps.find(step => step.id === id)?.state;

  it('are done when their criteria are met, without anybody ticking the step', () => {
    const facts = { initiation: { ...emptyFacts().initiation, reasons: 1 } };
    expect(stateOf('reasons')).toBe('open');
    expect(stateOf('reasons', facts)).toBe('done');
    expect(stateOf('adapte-topic', facts)).toBe('done');
  });

  it('wait for what another step delivers, but not for a step that was left out', () => {
    expect(stateOf('adapte-screen')).toBe('waiting');
    const searched = { searches: [{ id: 's', label: 'GIN', isReported: true }], sources: [] };
    expect(stateOf('adapte-screen', { sources: searched })).toBe('open');
    expect(stateOf('adapte-screen', {}, { skips: [skip('adapte-search')] })).toBe('open');
    expect(stateOf('adapte-currency', {}, {}, 'update')).toBe('open');
  });

  it('are all listed in every mode, those not needed as such', () => {
    const steps = compute({}, {}, 'de-novo').steps.filter(step => step.method === 'adapte');
    expect(steps).toHaveLength(24);
    expect(steps.filter(step => step.state === 'not-needed').map(step => step.adapte?.number)).toEqual([
      3, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22,
    ]);
    expect(compute({}, {}, 'adaptation').steps.every(step => step.state !== 'not-needed')).toBe(true);
  });
});

describe('gates', () => {
  const gateOf = (phase: PhaseId, ...given: Parameters<typeof compute>) =>
    compute(...given).gates.find(gate => gate.phase === phase);

  it('ask for the gate before, and for what the steps that are done deliver', () => {
    expect(gateOf('preparation')?.criteria).toContain('initiation-passed');
    expect(gateOf('initiation')?.open).toContain('committee-established');
    const without = gateOf('initiation', {}, { skips: [skip('adapte-committee')] });
    expect(without?.criteria).not.toContain('committee-established');
  });

  it('go by the latest decision', () => {
    const decisions = [decision('initiation', 'stop'), decision('initiation', 'go')];
    expect(gateOf('initiation', {}, { decisions })?.decision?.decision).toBe('stop');
    expect(passedGates(decisions)).toEqual(new Set());
    expect(passedGates(decisions.toReversed())).toEqual(new Set(['initiation']));
  });

  it('let begin what follows, by the edition', () => {
    const begins = (edition: '2019' | '2025', phase: PhaseId) =>
      phasesToBegin(buildPhases(), new Set([phase]), edition).map(({ id }) => id);
    expect(begins('2025', 'editing')).toEqual(['authorisation', 'implementation']);
    expect(begins('2019', 'editing')).toEqual(['authorisation']);
    expect(begins('2019', 'authorisation')).toEqual(['implementation', 'evaluation']);
  });
});

describe('what is next', () => {
  const next = (facts: Partial<MethodFacts>, gaps: { kind: string }[]) => {
    const phases = buildPhases({ initiation: { state: 'done' }, preparation: { state: 'active' } });
    return methodNext({ ...compute(facts), phases, gaps });
  };

  it('names open criteria of the phase under way, but no step that waits', () => {
    const [phase] = next({}, []).phases;
    expect(phase?.phase).toBe('preparation');
    expect(phase?.criteria).toContain('organisations-added');
    expect(phase?.criteria).not.toContain('group-composed');
    expect(phase?.more).toBeGreaterThan(0);
  });

  it('leaves out what the thread names as a gap already', () => {
    const facts = {
      thread: { ...thread, organisations: 1, bottlenecks: [bottleneck('a', [])], questions: [question('q')] },
    };
    const gap = { kind: 'bottleneck-without-question' };
    const named = (gaps: { kind: string }[]) => next(facts, gaps).phases[0]?.criteria;
    expect(named([gap])).not.toContain('bottlenecks-answered');
  });
});
