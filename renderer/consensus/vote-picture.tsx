import type { VoteOutcome } from '../../shared/consensus/outcome.ts';
import { isRating, SHARE_OF } from '../../shared/consensus/rules.ts';
import type { Tally } from '../../shared/consensus/tally.ts';
import type { Vote } from '../../shared/consensus/vote.ts';
import { shareLines } from '../../shared/consensus/words.ts';
import { RatingStrip } from './rating-strip.tsx';
import { ShareBars } from './share-bars.tsx';
import { useWording } from './use-consensus.ts';

interface VotePictureProps {
  vote: Vote;
  tally: Tally;
  outcome: VoteOutcome;
}

/** A result as a picture: bars for a vote by share, a strip of dots for ratings. */
export function VotePicture({ vote, tally, outcome }: VotePictureProps) {
  const wording = useWording();
  const lines = shareLines(vote, tally, outcome, wording);
  if (isRating(vote.rule)) return <RatingStrip lines={lines} outcome={outcome} />;
  const needed = SHARE_OF[vote.rule];
  const threshold = needed === null ? null : needed === 'more-than-half' ? 0.5 : needed / 100;
  return <ShareBars lines={lines} winner={outcome.winner} threshold={threshold} />;
}
