import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { useProject } from '../app/project-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { ItemList } from '../ui/item-list.tsx';
import type { MeetingActs } from './use-meeting-acts.ts';
import type { MeetingRecords } from './use-meetings.ts';

interface AgendaProps {
  meeting: Meeting;
  records: MeetingRecords;
  acts: MeetingActs;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** The topics in order, with the questions they deal with and what was decided on them. */
export function Agenda({ meeting, records, acts, openId, onOpen }: AgendaProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const { topics } = meeting;
  if (topics.length === 0) return <p className="muted">{t('meetings.agenda.empty')}</p>;
  const edits = {
    onMove: (id: string, by: -1 | 1) => acts.moveTopic(topics, id, by),
    onRemove: (id: string) => {
      const topic = topics.find(row => row.id === id);
      if (topic) acts.removeTopic(topic);
    },
  };
  return (
    <ItemList
      label={t('meetings.agenda.title')}
      openId={openId}
      onOpen={onOpen}
      onEnter={focusDetail}
      {...(readOnly ? {} : edits)}
      items={topics.map((topic, index) => ({
        id: topic.id,
        number: String(index + 1),
        title: topic.text,
        text: topic.minutes,
        chips: (
          <>
            {records.questions
              .filter(({ id }) => topic.questionIds.includes(id))
              .map(({ id, number }) => (
                <Chip key={id} tone="accent">
                  {t('meetings.question', { number })}
                </Chip>
              ))}
            {records.decisions
              .filter(({ topicId }) => topicId === topic.id)
              .map(({ id, number }) => (
                <Chip key={id}>{t('meetings.decisions.one', { number })}</Chip>
              ))}
            {topic.source && <Chip>{t('meetings.proposals.proposed')}</Chip>}
          </>
        ),
      }))}
    />
  );
}
