import { NO_PUBLICATION } from '../../shared/authorisation.ts';
import { findMeetingFacts } from '../../shared/meetings/facts.ts';
import { DEFAULT_QUORUM } from '../../shared/meetings/quorum.ts';
import type { MethodFacts } from '../../shared/phases/facts.ts';
import type { MethodRecords } from '../../shared/phases/records.ts';
import { PHASES, type Phase, type PhaseId } from '../../shared/phases.ts';
import { questionFacts } from '../../shared/questions/facts.ts';

/** Facts of a project in which nothing has been recorded. */
export function emptyFacts(facts: Partial<MethodFacts> = {}): MethodFacts {
  return {
    today: '2026-06-15',
    thread: {
      organisations: 0,
      seats: 0,
      bottlenecks: [],
      questions: [],
      sections: [],
      recommendations: [],
      sourceRecommendations: [],
    },
    initiation: {
      mode: null,
      reasons: 0,
      preconditions: 0,
      earlierVersions: 0,
      hasPolicyContext: false,
      hasAssignment: false,
    },
    seats: [],
    declarers: [],
    scopeKinds: [],
    questions: questionFacts({ questions: [], outcomes: [], scope: [], acceptances: [] }),
    selection: [],
    sources: { searches: [], sources: [] },
    adapte: { sources: [], compared: [], recommendations: [] },
    evidence: { summarised: [], reasoned: [], overall: [] },
    meetings: [],
    considerations: [],
    votes: [],
    commentRounds: [],
    meetingFacts: findMeetingFacts(
      { meetings: [], decisions: [], actions: [], seats: [], rule: DEFAULT_QUORUM },
      '2026-06-15',
    ),
    versionKinds: [],
    recommendations: [],
    indicators: 0,
    products: [],
    authorisations: [],
    publication: NO_PUBLICATION,
    editorialRounds: [],
    phases: PHASES.map(id => ({ id, label: id, plannedEnd: null })),
    passedGates: new Set<PhaseId>(),
    ...facts,
  };
}

export const NO_RECORDS: MethodRecords = { decisions: [], ticks: [], skips: [] };

/** The phases of a new project, with what the test sets of each. */
export function buildPhases(set: Partial<Record<PhaseId, Partial<Phase>>> = {}): Phase[] {
  return PHASES.map((id, index) => ({
    id,
    state: index === 0 ? 'active' : 'waiting',
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
    datesOrigin: 'project',
    revision: 1,
    ...set[id],
  }));
}
