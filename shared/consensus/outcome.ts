import { type QuorumShare, seatsNeeded } from '../meetings/quorum.ts';
import { type DelphiVerdict, delphiVerdict, describeRatings, type RatingSpread } from './delphi.ts';
import { type RandResult, randUcla } from './rand.ts';
import { SHARE_OF, type VoteRule } from './rules.ts';
import { type Abstentions, applyShare } from './share-rule.ts';
import { ABSTAIN, castIn, ratingsIn, type Tally } from './tally.ts';

export const VERDICTS = ['reached', 'not-reached', 'no-quorum', 'no-ballots'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface VoteTerms {
  rule: VoteRule;
  abstentions: Abstentions;
  quorum: QuorumShare;
}

export interface VoteOutcome {
  verdict: Verdict;
  /** What the vote came out for: an option, or `agree` or `disagree` for a rating; also when the quorum was missed. */
  winner: string | null;
  /** Who may vote; those excluded for their interests are not among them. */
  electorate: number;
  cast: number;
  abstained: number;
  /** The whole that shares are taken of. */
  counted: number;
  /** Ballots that must be cast, abstentions included. */
  needed: number;
  spread: RatingSpread | null;
  rand: RandResult | null;
}

/**
 * The outcome of a vote. The quorum is taken of those who may vote and counts every ballot, also an abstention;
 * without it nothing is reached, whatever the share. A rating comes out for what is proposed (`agree`), against it,
 * or not at all.
 */
export function voteOutcome(tally: Tally, electorate: number, terms: VoteTerms): VoteOutcome {
  const cast = castIn(tally);
  const abstained = tally[ABSTAIN] ?? 0;
  const needed = seatsNeeded(electorate, terms.quorum);
  const decided = decide(tally, terms);
  const verdict =
    decided.counted === 0
      ? 'no-ballots'
      : cast < needed
        ? 'no-quorum'
        : decided.winner === null
          ? 'not-reached'
          : 'reached';
  return { verdict, electorate, cast, abstained, needed, ...decided };
}

function decide(
  tally: Tally,
  { rule, abstentions }: VoteTerms,
): Pick<VoteOutcome, 'winner' | 'counted' | 'spread' | 'rand'> {
  const share = SHARE_OF[rule];
  if (share !== null) return { ...applyShare(tally, share, abstentions), spread: null, rand: null };
  const ratings = ratingsIn(tally);
  const spread = describeRatings(ratings);
  if (spread === null) return { winner: null, counted: 0, spread, rand: null };
  if (rule === 'delphi')
    return { winner: DELPHI_WINNER[delphiVerdict(ratings)], counted: ratings.length, spread, rand: null };
  const rand = randUcla(ratings);
  return { winner: RAND_WINNER[rand.class], counted: ratings.length, spread, rand };
}

const DELPHI_WINNER: Record<DelphiVerdict, string | null> = { in: 'agree', out: 'disagree', none: null };
const RAND_WINNER: Record<RandResult['class'], string | null> = {
  appropriate: 'agree',
  uncertain: null,
  inappropriate: 'disagree',
};
