import type { Audience, RoundState } from '../comments/round.ts';
import type { InterestState } from '../people/interest-rules.ts';
import type { Body, Capacity } from '../people.ts';
import type { PhaseId } from '../phases.ts';
import type { QuestionFacts } from '../questions/facts.ts';
import type { ScopeKind } from '../questions.ts';
import type { Certainty, Strength } from '../recommendations.ts';
import type { ThreadFacts } from '../thread.ts';
import type { DevelopmentMode } from './modes.ts';

/** A row as criteria see it: enough to name it and to lead to it. */
export interface FactRow {
  id: string;
  label: string;
}

/**
 * Everything the computed criteria look at, read from the project file in one go (`readMethodFacts`). An area
 * that adds a criterion adds here what that criterion needs, under the area's name.
 */
export interface MethodFacts {
  /** Calendar date, `YYYY-MM-DD`. */
  today: string;
  thread: ThreadFacts;
  initiation: {
    mode: DevelopmentMode | null;
    reasons: number;
    preconditions: number;
    earlierVersions: number;
    hasPolicyContext: boolean;
    hasAssignment: boolean;
  };
  seats: (FactRow & { body: Body; role: string; capacity: Capacity; personName: string | null })[];
  /** Everybody with a seat, and how it stands with their declaration of interests. */
  declarers: (FactRow & { interests: InterestState })[];
  scopeKinds: readonly ScopeKind[];
  questions: QuestionFacts;
  meetings: (FactRow & { heldOn: string | null })[];
  commentRounds: (FactRow & { audience: Audience; state: RoundState; comments: number })[];
  recommendations: (FactRow & { strength: Strength | null; certainty: Certainty | null })[];
  indicators: number;
  /** Phases with a planned end, and all phases. */
  phases: (FactRow & { id: PhaseId; plannedEnd: string | null })[];
  /** Phases whose gate was passed, with or without reservations, by their latest decision. */
  passedGates: ReadonlySet<PhaseId>;
}
