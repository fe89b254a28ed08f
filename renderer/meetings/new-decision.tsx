import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { MeetingRecords } from './use-meetings.ts';

interface NewDecisionProps {
  meeting: Meeting;
  /** The topic at hand; its question, when it has just one, is filled in. */
  topicId: string | null;
  records: MeetingRecords;
  onClose: () => void;
}

/** Records a decision with its reasons; the votes can be added in the side panel. */
export function NewDecision({ meeting, topicId, records, onClose }: NewDecisionProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const empty = { text: '', rationale: '', topic: topicId ?? '' };
  const draft = useDraft(`decision-${meeting.id}`, empty, ['topic']);
  const { text, rationale, topic } = draft.values;
  const adding = useMutation(api.meetings.addDecision.mutationOptions());
  const store = () => {
    const [questionId, ...others] = meeting.topics.find(row => row.id === topic)?.questionIds ?? [];
    const only = others.length === 0 && records.questions.some(row => row.id === questionId);
    return adding.mutateAsync({
      meetingId: meeting.id,
      text,
      rationale,
      topicId: topic === '' ? null : topic,
      questionId: only ? (questionId ?? null) : null,
      votes: null,
    });
  };
  return (
    <NewRowForm
      label={t('meetings.decisions.add')}
      draft={draft}
      isComplete={text.trim() !== ''}
      onStore={store}
      onClose={onClose}
    >
      <div className="wide">
        <TextInput
          label={t('meetings.decisions.text')}
          value={text}
          onChange={next => draft.set({ text: next })}
          maxLength={5_000}
          autoFocus
        />
      </div>
      <div className="wide">
        <TextInput
          label={t('meetings.decisions.rationale')}
          value={rationale}
          onChange={next => draft.set({ rationale: next })}
          multiline
          maxLength={20_000}
        />
      </div>
      <div className="wide">
        <Choice
          label={t('meetings.decisions.topic')}
          value={topic}
          options={[
            { id: '', label: t('meetings.decisions.noTopic') },
            ...meeting.topics.map(({ id, text: label }) => ({ id, label })),
          ]}
          onChange={next => draft.set({ topic: next })}
        />
      </div>
    </NewRowForm>
  );
}
