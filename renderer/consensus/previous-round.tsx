import { useTranslation } from 'react-i18next';
import { outcomeOf, type Vote } from '../../shared/consensus/vote.ts';
import { ratingText } from '../../shared/consensus/words.ts';
import { useWording } from './use-consensus.ts';
import { VotePicture } from './vote-picture.tsx';

/** How the round before came out, as the voters of the next one see it. */
export function PreviousRound({ vote }: { vote: Vote }) {
  const { t } = useTranslation();
  const wording = useWording();
  const outcome = outcomeOf(vote);
  if (outcome === null || vote.tally === null) return null;
  return (
    <section className="previous-round" aria-label={t('consensus.ballot.previous')}>
      <h2>
        {t('consensus.ballot.previous')} ({t('consensus.round', { round: vote.round })})
      </h2>
      <VotePicture vote={vote} tally={vote.tally} outcome={outcome} />
      <p className="muted small">{ratingText(outcome, wording)}</p>
    </section>
  );
}
