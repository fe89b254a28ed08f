import type { SourceFacts } from '../adapte/facts.ts';
import type { AdaptationFacts } from '../adapte/matrix-facts.ts';
import type { AuthorisationFields, PublicationFields } from '../authorisation.ts';
import type { Audience, RoundState } from '../comments/round.ts';
import type { VoteFact } from '../consensus/facts.ts';
import type { ConsiderationFact } from '../considerations/facts.ts';
import type { EditorialPurpose } from '../editorial/round.ts';
import type { EvidenceFacts } from '../evidence/facts.ts';
import type { MeetingFacts } from '../meetings/facts.ts';
import type { InterestState } from '../people/interest-rules.ts';
import type { Body, Capacity } from '../people.ts';
import type { PhaseId } from '../phases.ts';
import type { QuestionFacts } from '../questions/facts.ts';
import type { ScopeKind } from '../questions.ts';
import type { RecommendationStatus } from '../recommendations/status.ts';
import type { Certainty, Strength } from '../recommendations.ts';
import type { SelectionFact } from '../selection/facts.ts';
import type { ThreadFacts } from '../thread.ts';
import type { VersionKind } from '../versions.ts';
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
  /** Each key question the literature is searched for. */
  selection: readonly SelectionFact[];
  /** Guidelines of others, and the searches for them. */
  sources: SourceFacts;
  /** Their recommendations. */
  adapte: AdaptationFacts;
  evidence: EvidenceFacts;
  /** Each key question, and whether the panel judged all of its considerations. */
  considerations: readonly ConsiderationFact[];
  /** Those that were not withdrawn. */
  recommendations: (FactRow & {
    strength: Strength | null;
    certainty: Certainty | null;
    status: RecommendationStatus;
    /** Something it rests on was changed after it was adopted, and nobody confirmed it since. */
    isFlagged: boolean;
  })[];
  /** The same, and whether they were voted on. */
  votes: readonly VoteFact[];
  /** `attended`: somebody was marked as present. */
  meetings: (FactRow & { heldOn: string | null; attended: boolean })[];
  meetingFacts: MeetingFacts;
  commentRounds: (FactRow & { audience: Audience; state: RoundState; comments: number })[];
  indicators: number;
  /** What is made to bring the guideline into practice. */
  products: readonly (FactRow & { plannedOn: string | null; doneOn: string | null })[];
  /** What each organisation that is to authorise was asked and answered. */
  authorisations: readonly (FactRow & AuthorisationFields)[];
  publication: PublicationFields;
  editorialRounds: (FactRow & { purpose: EditorialPurpose; isClosed: boolean })[];
  /** The kind of each version that was kept. */
  versionKinds: readonly VersionKind[];
  /** Phases with a planned end, and all phases. */
  phases: (FactRow & { id: PhaseId; plannedEnd: string | null })[];
  /** Phases whose gate was passed, with or without reservations, by their latest decision. */
  passedGates: ReadonlySet<PhaseId>;
}
