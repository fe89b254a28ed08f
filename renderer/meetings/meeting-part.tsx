import type { Meeting } from '../../shared/meetings/meeting.ts';
import { ActionDetail } from './action-detail.tsx';
import { DecisionDetail } from './decision-detail.tsx';
import { TopicDetail } from './topic-detail.tsx';
import type { MeetingActs } from './use-meeting-acts.ts';
import type { MeetingRecords } from './use-meetings.ts';

interface MeetingPartProps {
  /** Id of a topic, a decision or an action. */
  id: string;
  meeting: Meeting;
  records: MeetingRecords;
  acts: MeetingActs;
  onClose: () => void;
}

/** The opened topic, decision or action of a meeting, in the side panel. */
export function MeetingPart({ id, meeting, records, acts, onClose }: MeetingPartProps) {
  const topic = meeting.topics.find(row => row.id === id);
  const decision = records.decisions.find(row => row.id === id);
  const action = records.actions.find(row => row.id === id);
  if (topic)
    return (
      <TopicDetail
        row={topic}
        records={records}
        onClose={onClose}
        onMove={by => acts.moveTopic(meeting.topics, id, by)}
        onRemove={() => acts.removeTopic(topic)}
      />
    );
  if (decision)
    return (
      <DecisionDetail
        row={decision}
        meeting={meeting}
        records={records}
        onClose={onClose}
        onRemove={() => acts.removeDecision(decision)}
      />
    );
  if (action)
    return (
      <ActionDetail
        row={action}
        records={records}
        onClose={onClose}
        onRemove={() => acts.removeAction(action)}
      />
    );
  return null;
}
