import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Decision, DecisionFields } from '../../shared/meetings/decision.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { RightNote } from '../app/right-note.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Electorate } from './electorate.tsx';
import type { MeetingRecords } from './use-meetings.ts';
import { VotesFields } from './votes-fields.tsx';

interface DecisionDetailProps {
  row: Decision;
  meeting: Meeting;
  records: MeetingRecords;
  onClose: () => void;
  onRemove: () => void;
}

/** One decision: what, why, on which topic and question, and how the votes went. */
export function DecisionDetail({ row, meeting, records, onClose, onRemove }: DecisionDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('meetings.updateDecision');
  const queryClient = useQueryClient();
  const updating = useMutation(api.meetings.updateDecision.mutationOptions());
  const send = useRowUpdates(
    () => queryClient.getQueryData(api.meetings.decisions.queryKey()),
    (
      { id, revision, text, rationale, topicId, questionId, votes }: Decision,
      patch: Partial<DecisionFields>,
    ) => updating.mutateAsync({ id, revision, text, rationale, topicId, questionId, votes, ...patch }),
  );
  const update = (patch: Partial<DecisionFields>) => send(row.id, patch);
  const none = (label: string) => ({ id: '', label });
  return (
    <DetailPanel
      title={t('meetings.decisions.one', { number: row.number })}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove })}
    >
      <DraftField
        label={t('meetings.decisions.text')}
        value={row.text}
        onSave={text => update({ text })}
        multiline
        isRequired
        isReadOnly={readOnly}
        maxLength={5_000}
      />
      <DraftField
        label={t('meetings.decisions.rationale')}
        hint={t('meetings.decisions.rationaleHint')}
        value={row.rationale}
        onSave={rationale => update({ rationale })}
        multiline
        isReadOnly={readOnly}
        maxLength={20_000}
      />
      <Choice
        label={t('meetings.decisions.topic')}
        value={row.topicId ?? ''}
        options={[
          none(t('meetings.decisions.noTopic')),
          ...meeting.topics.map(({ id, text }) => ({ id, label: text })),
        ]}
        onChange={id => void update({ topicId: id === '' ? null : id })}
        isDisabled={readOnly}
      />
      <Choice
        label={t('meetings.decisions.question')}
        value={row.questionId ?? ''}
        options={[
          none(t('meetings.decisions.noQuestion')),
          ...records.questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
        ]}
        onChange={id => void update({ questionId: id === '' ? null : id })}
        isDisabled={readOnly}
      />
      <RightNote act="meetings.updateDecision" />
      <VotesFields value={row.votes} onChange={votes => update({ votes })} isReadOnly={readOnly} />
      <Electorate row={row} meeting={meeting} records={records} />
      <ThreadPanel from={{ kind: 'decision', id: row.id }} />
    </DetailPanel>
  );
}
