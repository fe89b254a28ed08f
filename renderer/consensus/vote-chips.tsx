import { useTranslation } from 'react-i18next';
import { electorateOf, outcomeOf, type Vote } from '../../shared/consensus/vote.ts';
import { verdictText } from '../../shared/consensus/words.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { useWording } from './use-consensus.ts';

/** How a vote stands: open with its turnout, or what came out, and what was done with it. */
export function VoteChips({ vote }: { vote: Vote }) {
  const { t } = useTranslation();
  const wording = useWording();
  const outcome = outcomeOf(vote);
  const cast = vote.voters.filter(({ hasVoted }) => hasVoted).length;
  return (
    <>
      {outcome === null ? (
        <Chip tone="warn">
          {t('consensus.state.open')}
          {vote.form !== 'hands' &&
            ` · ${t('consensus.turnout', { count: cast, total: electorateOf(vote) })}`}
        </Chip>
      ) : (
        <Chip {...(outcome.verdict === 'reached' ? { tone: 'accent' as const } : {})}>
          {verdictText(vote, outcome, wording)}
        </Chip>
      )}
      <Chip>{t(`consensus.ruleName.${vote.rule}`)}</Chip>
      {vote.takenAt !== null && <Chip tone="accent">{t('consensus.takenShort')}</Chip>}
      {vote.minority !== '' && <Chip>{t('consensus.minority')}</Chip>}
      <OriginChip origin={vote.origin} />
    </>
  );
}
