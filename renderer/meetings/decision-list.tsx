import { useTranslation } from 'react-i18next';
import type { Decision } from '../../shared/meetings/decision.ts';
import { electorateOf } from '../../shared/meetings/electorate.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import type { MeetingActs } from './use-meeting-acts.ts';
import type { MeetingRecords } from './use-meetings.ts';

interface DecisionListProps {
  meeting: Meeting;
  records: MeetingRecords;
  acts: MeetingActs;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** Says how many persons have no vote on a decision; nothing when there are none. */
function ExcludedChip({
  row,
  meeting,
  records,
}: {
  row: Decision;
  meeting: Meeting;
  records: MeetingRecords;
}) {
  const { t } = useTranslation();
  const count = electorateOf(row, meeting, { ...records, rule: records.quorum })?.excluded.length ?? 0;
  return count > 0 && <Chip tone="warn">{t('meetings.electorate.chip', { count })}</Chip>;
}

/** What the meeting decided; a decision without its reasons is marked. */
export function DecisionList({ meeting, records, acts, openId, onOpen }: DecisionListProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly('meetings.removeDecision');
  const rows = records.decisions.filter(row => row.meetingId === meeting.id);
  if (rows.length === 0) return <p className="muted">{t('meetings.decisions.empty')}</p>;
  const onRemove = (id: string) => {
    const row = rows.find(candidate => candidate.id === id);
    if (row) acts.removeDecision(row);
  };
  return (
    <ItemList
      label={t('meetings.decisions.title')}
      openId={openId}
      onOpen={onOpen}
      onEnter={focusDetail}
      {...(readOnly ? {} : { onRemove })}
      items={rows.map(row => ({
        id: row.id,
        number: row.number,
        title: row.text,
        text: row.rationale,
        chips: (
          <>
            {row.rationale === '' && <Chip tone="warn">{t('meetings.decisions.noRationale')}</Chip>}
            <ExcludedChip row={row} meeting={meeting} records={records} />
            {row.votes && <Chip>{t('meetings.decisions.votesText', { ...row.votes })}</Chip>}
            {meeting.topics
              .filter(topic => topic.id === row.topicId)
              .map(topic => (
                <Chip key={topic.id}>{topic.text}</Chip>
              ))}
            {records.questions
              .filter(question => question.id === row.questionId)
              .map(question => (
                <Chip key={question.id} tone="accent">
                  {t('meetings.question', { number: question.number })}
                </Chip>
              ))}
            <OriginChip origin={row.origin} />
          </>
        ),
      }))}
    />
  );
}
