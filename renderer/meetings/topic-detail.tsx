import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Topic, TopicFields } from '../../shared/meetings/meeting.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import type { MeetingRecords } from './use-meetings.ts';

interface TopicDetailProps {
  row: Topic;
  records: MeetingRecords;
  onClose: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One topic: its title, what the minutes say about it, and the key questions it deals with. */
export function TopicDetail({ row, records, onClose, onMove, onRemove }: TopicDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const queryClient = useQueryClient();
  const updating = useMutation(api.meetings.updateTopic.mutationOptions());
  const linking = useMutation(api.meetings.linkTopic.mutationOptions());
  const unlinking = useMutation(api.meetings.unlinkTopic.mutationOptions());
  const send = useRowUpdates(
    () => queryClient.getQueryData(api.meetings.list.queryKey())?.flatMap(meeting => meeting.topics),
    ({ id, revision, text, minutes }: Topic, patch: Partial<TopicFields>) =>
      updating.mutateAsync({ id, revision, text, minutes, ...patch }),
  );
  const targets = records.questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` }));
  return (
    <DetailPanel
      title={t('meetings.agenda.topic')}
      onClose={onClose}
      {...(readOnly ? {} : { onMove, onRemove })}
    >
      <DraftField
        label={t('meetings.agenda.text')}
        value={row.text}
        onSave={text => send(row.id, { text })}
        isRequired
        isReadOnly={readOnly}
        maxLength={500}
      />
      <DraftField
        label={t('meetings.agenda.minutes')}
        hint={t('meetings.agenda.minutesHint')}
        value={row.minutes}
        onSave={minutes => send(row.id, { minutes })}
        multiline
        isReadOnly={readOnly}
        maxLength={50_000}
      />
      <LinkPicker
        label={t('meetings.agenda.questions')}
        placeholder={t('meetings.agenda.linkQuestion')}
        linked={targets.filter(target => row.questionIds.includes(target.id))}
        available={targets.filter(target => !row.questionIds.includes(target.id))}
        onLink={questionId => linking.mutate({ id: row.id, questionId })}
        onUnlink={questionId => unlinking.mutate({ id: row.id, questionId })}
        onOpen={id => goTo('questions', { open: id })}
        isReadOnly={readOnly}
      />
    </DetailPanel>
  );
}
