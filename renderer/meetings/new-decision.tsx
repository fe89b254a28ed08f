import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
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
  const [text, setText] = useState('');
  const [rationale, setRationale] = useState('');
  const [topic, setTopic] = useState(topicId ?? '');
  const adding = useMutation(api.meetings.addDecision.mutationOptions());
  const store = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '' || adding.isPending) return;
    const [questionId, ...others] = meeting.topics.find(row => row.id === topic)?.questionIds ?? [];
    const only = others.length === 0 && records.questions.some(row => row.id === questionId);
    adding.mutate(
      {
        meetingId: meeting.id,
        text,
        rationale,
        topicId: topic === '' ? null : topic,
        questionId: only ? (questionId ?? null) : null,
        votes: null,
      },
      { onSuccess: onClose },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) store();
  };
  return (
    <form
      className="quick-add"
      onSubmit={store}
      onKeyDown={onKeyDown}
      aria-label={t('meetings.decisions.add')}
    >
      <div className="wide">
        <TextInput
          label={t('meetings.decisions.text')}
          value={text}
          onChange={setText}
          maxLength={5_000}
          autoFocus
        />
      </div>
      <div className="wide">
        <TextInput
          label={t('meetings.decisions.rationale')}
          value={rationale}
          onChange={setRationale}
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
          onChange={setTopic}
        />
      </div>
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={text.trim() === ''}>
          {t('ui.store')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>
          {t('ui.cancel')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
