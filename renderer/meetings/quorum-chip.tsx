import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { countQuorum } from '../../shared/meetings/quorum.ts';
import { Chip } from '../ui/chip.tsx';
import type { MeetingRecords } from './use-meetings.ts';

/** Says whether enough of the body was present; nothing as long as nobody was marked. */
export function QuorumChip({ meeting, records }: { meeting: Meeting; records: MeetingRecords }) {
  const { t } = useTranslation();
  const count = countQuorum(meeting, records.seats, records.quorum);
  if (count.reached === null) return null;
  const example = meeting.attendance.some(mark => mark.origin === 'example');
  return (
    <Chip tone={count.reached ? 'accent' : 'bad'}>
      {t(count.reached ? 'meetings.quorum.reached' : 'meetings.quorum.missed', {
        count: count.present,
        seats: count.seats,
      })}
      {example && ` (${t('meetings.quorum.example')})`}
    </Chip>
  );
}
