import * as z from 'zod';
import type { ConsiderationId } from '../considerations/criteria.ts';
import { QUORUM_SHARES, type QuorumShare } from '../meetings/quorum.ts';
import type { Origin } from '../origin.ts';
import type { ExclusionReason } from './electorate.ts';
import { type VoteOutcome, voteOutcome } from './outcome.ts';
import { DEFAULT_RULE, VOTE_RULES, type VoteRule } from './rules.ts';
import { ABSTENTIONS, type Abstentions } from './share-rule.ts';
import { SUBJECT_KINDS, type SubjectKind } from './subject.ts';
import type { Tally } from './tally.ts';

/** How votes are given: with a code and a name, with a code and without a name, or by hands that are counted. */
export const VOTE_FORMS = ['named', 'anonymous', 'hands'] as const;
export type VoteForm = (typeof VOTE_FORMS)[number];

export const voteTermsSchema = z.object({
  rule: z.enum(VOTE_RULES).default(DEFAULT_RULE),
  form: z.enum(VOTE_FORMS).default('anonymous'),
  abstentions: z.enum(ABSTENTIONS).default('left-out'),
  quorum: z.enum(Object.keys(QUORUM_SHARES) as [QuorumShare, ...QuorumShare[]]).default('two-thirds'),
});

export const newVoteSchema = voteTermsSchema.extend({
  subject: z.enum(SUBJECT_KINDS),
  /** The recommendation, or for a judgement the entry of the considerations. */
  subjectId: z.string(),
});
export type NewVote = z.infer<typeof newVoteSchema>;

export const tallySchema = z.record(z.string().max(60), z.int().min(0).max(10_000));

/** Somebody as the vote was opened: who may vote, or who is excluded and why. */
export interface Voter {
  id: string;
  name: string;
  excluded: ExclusionReason | null;
  hasVoted: boolean;
  /** Known only of a closed vote with names. */
  choice: string | null;
}

export interface Vote {
  id: string;
  number: number;
  subject: SubjectKind;
  /** The recommendation that is voted on; null for a judgement. */
  recommendationId: string | null;
  entryId: string | null;
  criterion: ConsiderationId | null;
  questionId: string | null;
  /** Name of the recommendation or of the question, and the text as it was when the vote was opened. */
  title: string;
  statement: string;
  /** The strength or answer that was proposed then. */
  proposal: string | null;
  rule: VoteRule;
  form: VoteForm;
  abstentions: Abstentions;
  quorum: QuorumShare;
  round: number;
  previousId: string | null;
  openedAt: string;
  openedBy: string;
  closedAt: string | null;
  closedBy: string;
  /** Of a closed vote, or of hands as counted so far; null while ballots are secret. */
  tally: Tally | null;
  /** What those say who did not agree; it is kept with the recommendation. */
  minority: string;
  /** The decision of a meeting it belongs to. */
  decisionId: string | null;
  takenAt: string | null;
  takenBy: string;
  voters: Voter[];
  origin: Origin;
  revision: number;
}

/** Why a recommendation is not voted on. */
export interface VoteExemption {
  id: string;
  recommendationId: string;
  reason: string;
  origin: Origin;
  revision: number;
}

export interface ConsensusList {
  votes: Vote[];
  exemptions: VoteExemption[];
}

/** How many may vote. */
export function electorateOf({ voters }: Pick<Vote, 'voters'>): number {
  return voters.filter(voter => voter.excluded === null).length;
}

/** The outcome of a closed vote; null while it is open. */
export function outcomeOf(vote: Vote): VoteOutcome | null {
  return vote.closedAt === null || vote.tally === null
    ? null
    : voteOutcome(vote.tally, electorateOf(vote), vote);
}

/** What taking over would set: the option that won, or the proposal a rating agreed with; null when there is nothing. */
export function takeOverValue(vote: Vote): string | null {
  const outcome = outcomeOf(vote);
  if (outcome?.verdict !== 'reached' || outcome.winner === 'disagree') return null;
  return outcome.winner === 'agree' && vote.subject !== 'wording' ? vote.proposal : outcome.winner;
}

/** The votes on a recommendation and on what it rests on, newest first. */
export function votesOn(
  recommendationId: string,
  entryIds: ReadonlySet<string>,
  votes: readonly Vote[],
): Vote[] {
  return votes
    .filter(
      vote =>
        vote.recommendationId === recommendationId || (vote.entryId !== null && entryIds.has(vote.entryId)),
    )
    .sort((a, b) => b.number - a.number);
}
