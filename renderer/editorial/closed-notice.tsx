import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import type { EditorialRound } from '../../shared/editorial/round.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { Notice } from '../ui/notice.tsx';
import type { EditorialRecords } from './use-editorial.ts';

/** How a closed round ended: when, by whom, as which version, and why sections were left. */
export function ClosedNotice({ round, records }: { round: EditorialRound; records: EditorialRecords }) {
  const { t, i18n } = useTranslation();
  if (round.closedAt === null) return null;
  const version = records.versions.find(row => row.id === round.versionId);
  return (
    <Notice>
      {t('editorial.closedText', {
        day: dayText(localToday(new Date(round.closedAt)), i18n.language),
        by: round.closedBy ?? '',
        version: version?.label ?? '',
      })}
      {round.leftReason !== '' && ` ${t('editorial.leftReason', { reason: round.leftReason })}`}
    </Notice>
  );
}
