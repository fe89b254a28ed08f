import type { Source, SourceSearch } from '../../shared/adapte/sources.ts';
import type { Authorisation, Publication } from '../../shared/authorisation.ts';
import type { PriorityRound } from '../../shared/bottlenecks/priorities.ts';
import type { CommentKind } from '../../shared/comments/answer.ts';
import type { ReplyState } from '../../shared/comments/reply.ts';
import type { Delivery, InviteeKind, RoundRow } from '../../shared/comments/round.ts';
import type { VerdictOption } from '../../shared/comments/verdicts.ts';
import type { Vote, VoteExemption } from '../../shared/consensus/vote.ts';
import type { Study } from '../../shared/evidence/records.ts';
import type { Initiation } from '../../shared/initiation.ts';
import type { ResolvedLive } from '../../shared/live.ts';
import type { InterestAction, InterestCategory } from '../../shared/people/interests.ts';
import type { Tick } from '../../shared/phases/records.ts';
import type { Certainty } from '../../shared/recommendations.ts';

/**
 * What somebody with a seat declared, as Dutch guidelines publish it: what was declared and what follows from it. How
 * it was weighed, by whom, and where the signed papers are kept is confidential and never comes in here.
 */
export interface PublishedInterests {
  personId: string;
  name: string;
  function: string;
  /** Day of the newest declaration; null when there is none. */
  declaredOn: string | null;
  entries: Partial<Record<InterestCategory, string>>;
  /** By the assessment in force; null while nothing was decided. */
  action: InterestAction | null;
  /** Key questions they do not vote on. */
  barredFrom: string[];
}

/** What a key question rests on, beside the tables and figures in `shown`. */
export interface QuestionAccount {
  questionId: string;
  /** How many searches were recorded, and how many studies were included by them; null when that cannot be counted. */
  searches: number;
  included: number | null;
  /** Certainty for the question as a whole; null while nothing has been judged. */
  certainty: Certainty | null;
  /** The studies its outcomes rest on. */
  studies: Study[];
  /** Ids of its considerations, and of those of its recommendations. */
  considerations: string[];
}

/** An organisation that was invited to comment. Persons are counted, not named. */
export interface InvitedOrganisation {
  name: string;
  delivery: Delivery;
  sentOn: string | null;
  hasAnswered: boolean;
  comments: number;
}

export interface InviteeCount {
  kind: InviteeKind;
  invited: number;
  answered: number;
  comments: number;
}

/** A comment round in numbers. Comments that were taken back count nowhere but in `withdrawn`. */
export interface RoundAccount
  extends Pick<RoundRow, 'number' | 'title' | 'audience' | 'state' | 'opensOn' | 'closesOn'> {
  versionLabel: string | null;
  organisations: InvitedOrganisation[];
  invitees: InviteeCount[];
  comments: number;
  withdrawn: number;
  aboutRecommendations: number;
  kinds: Partial<Record<CommentKind, number>>;
  states: Record<ReplyState, number>;
  /** In the order of the project's list; decisions nobody took are left out. */
  verdicts: (Pick<VerdictOption, 'verdict' | 'labels'> & { count: number })[];
  /** Nothing has been decided on these. */
  undecided: number;
  /** Comments that changed the text, or are to, by way of a proposal. */
  withChange: number;
}

/** A source guideline without what the group noted for itself. */
export type SourceAccount = Pick<
  Source,
  | 'id'
  | 'label'
  | 'title'
  | 'developer'
  | 'country'
  | 'published'
  | 'searchEnd'
  | 'licence'
  | 'currency'
  | 'currencyOn'
  | 'decision'
  | 'decisionReason'
  | 'fits'
> & { appraisers: number };

/** The round of weighing by which the bottlenecks were ordered. */
export interface WeighedBottlenecks extends Pick<PriorityRound, 'title' | 'method'> {
  ballots: number;
  /** 1 = most important; bottlenecks nobody judged are left out. */
  places: { bottleneckId: string; place: number }[];
}

/** How the guideline came about, as far as it stands nowhere else in a `GuidelineSource`. */
export interface AccountabilityRecord {
  initiation: Initiation;
  /** Everybody with a seat, in the order of the seats. */
  interests: PublishedInterests[];
  /** Null as long as nobody weighed them. */
  weighed: WeighedBottlenecks | null;
  questions: QuestionAccount[];
  /** Tables and figures as they showed at that moment, in the language of the guideline. */
  shown: ResolvedLive[];
  /** Without who chose what. */
  votes: Vote[];
  exemptions: VoteExemption[];
  rounds: RoundAccount[];
  sources: SourceAccount[];
  sourceSearches: SourceSearch[];
  /** What each board was asked and answered; a reason that is not to be published is left out. */
  authorisations: Authorisation[];
  publication: Publication;
  /** Criteria of the method that were ticked by hand. */
  ticks: Tick[];
  /** Some of it is an example that is yet to be replaced. */
  hasExamples: boolean;
}
