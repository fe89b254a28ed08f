import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { ActionList } from './action-list.tsx';
import { Agenda } from './agenda.tsx';
import { DecisionList } from './decision-list.tsx';
import { MeetingNotes } from './meeting-notes.tsx';
import { NewAction } from './new-action.tsx';
import { NewDecision } from './new-decision.tsx';
import { NewTopic } from './new-topic.tsx';
import type { Adding } from './one-meeting.tsx';
import type { MeetingActs } from './use-meeting-acts.ts';
import type { MeetingRecords } from './use-meetings.ts';

interface MeetingRecordProps {
  meeting: Meeting;
  records: MeetingRecords;
  acts: MeetingActs;
  adding: Adding;
  onAdded: () => void;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** Agenda, decisions and actions of one meeting, each a list to walk and to add to. */
export function MeetingRecord(props: MeetingRecordProps) {
  const { t } = useTranslation();
  const { meeting, records, acts, adding, onAdded, openId, onOpen } = props;
  const topicAtHand = meeting.topics.find(topic => topic.id === openId);
  return (
    <>
      <section aria-label={t('meetings.agenda.title')}>
        <h2>{t('meetings.agenda.title')}</h2>
        {adding === 'topic' && <NewTopic meetingId={meeting.id} onClose={onAdded} />}
        <Agenda meeting={meeting} records={records} acts={acts} openId={openId} onOpen={onOpen} />
      </section>
      <section aria-label={t('meetings.decisions.title')}>
        <h2>{t('meetings.decisions.title')}</h2>
        {adding === 'decision' && (
          <NewDecision
            meeting={meeting}
            topicId={topicAtHand?.id ?? null}
            records={records}
            onClose={onAdded}
          />
        )}
        <DecisionList meeting={meeting} records={records} acts={acts} openId={openId} onOpen={onOpen} />
      </section>
      <section aria-label={t('meetings.actions.title')}>
        <h2>{t('meetings.actions.title')}</h2>
        {adding === 'action' && <NewAction meetingId={meeting.id} records={records} onClose={onAdded} />}
        <ActionList
          actions={records.actions.filter(action => action.meetingId === meeting.id)}
          records={records}
          acts={acts}
          openId={openId}
          onOpen={onOpen}
        />
      </section>
      <section aria-label={t('meetings.notes')}>
        <h2>{t('meetings.notes')}</h2>
        <MeetingNotes row={meeting} />
      </section>
    </>
  );
}
