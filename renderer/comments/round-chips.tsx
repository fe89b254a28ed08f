import { useTranslation } from 'react-i18next';
import type { Round } from '../../shared/comments/round.ts';
import { daysLeft } from '../../shared/comments/round-rules.ts';
import { localToday } from '../../shared/dates.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** How far a round is, until when it is open, who answered, and how much came in. */
export function RoundChips({ round }: { round: Round }) {
  const { t } = useTranslation();
  const invited = round.invitations.filter(row => row.kind !== 'open');
  const answered = invited.filter(row => row.files > 0).length;
  return (
    <>
      <Chip {...(round.state === 'open' ? { tone: 'accent' as const } : {})}>
        {t(`comments.state.${round.state}`)}
      </Chip>
      <Closing round={round} />
      {round.versionLabel !== null && <Chip>{round.versionLabel}</Chip>}
      {invited.length > 0 && <Chip>{t('comments.answeredOf', { answered, invited: invited.length })}</Chip>}
      {round.comments > 0 && <Chip tone="accent">{t('comments.count', { count: round.comments })}</Chip>}
      {round.comments > 0 && round.unanswered > 0 && (
        <Chip tone="warn">{t('replies.unanswered', { count: round.unanswered })}</Chip>
      )}
      <OriginChip origin={round.origin} />
    </>
  );
}

function Closing({ round }: { round: Round }) {
  const { t, i18n } = useTranslation();
  const days = daysLeft(round, localToday());
  if (days === null || round.closesOn === null || round.state === 'draft') return null;
  if (round.state !== 'open' || days < 0)
    return (
      <Chip {...(round.state === 'open' ? { tone: 'warn' as const } : {})}>
        {t('comments.closedOn', { date: dayText(round.closesOn, i18n.language) })}
      </Chip>
    );
  return (
    <Chip {...(days <= 7 ? { tone: 'warn' as const } : {})}>
      {days === 0 ? t('comments.closesToday') : t('comments.closesIn', { count: days })}
    </Chip>
  );
}
