import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QUESTION_KINDS, type Question, type QuestionFields } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';

interface QuestionDetailProps {
  row: Question;
  onClose: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One key question: its wording, the bottlenecks it came from, and the thread through it. */
export function QuestionDetail({ row, onClose, onMove, onRemove }: QuestionDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const queryClient = useQueryClient();
  const bottlenecks = useQuery(api.bottlenecks.list.queryOptions()).data ?? [];
  const updating = useMutation(api.questions.update.mutationOptions());
  const linking = useMutation(api.bottlenecks.link.mutationOptions());
  const unlinking = useMutation(api.bottlenecks.unlink.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.questions.list.queryKey()),
    ({ id, revision, title, text, kind }: Question, patch: Partial<QuestionFields>) =>
      updating.mutateAsync({ id, revision, title, text, kind, ...patch }),
  );
  const targets = bottlenecks.map(({ id, number, theme }) => ({ id, label: `${number}. ${theme}` }));
  return (
    <DetailPanel
      title={t('questions.one', { number: row.number })}
      onClose={onClose}
      {...(readOnly ? {} : { onMove, onRemove })}
    >
      <DraftField
        label={t('questions.shortTitle')}
        value={row.title}
        onSave={title => update(row.id, { title })}
        isRequired
        isReadOnly={readOnly}
        maxLength={200}
      />
      <DraftField
        label={t('questions.text')}
        value={row.text}
        onSave={text => update(row.id, { text })}
        multiline
        isRequired
        isReadOnly={readOnly}
        maxLength={2_000}
      />
      <Choice
        label={t('questions.kind')}
        value={row.kind}
        options={QUESTION_KINDS.map(id => ({ id, label: t(`terms.questionKind.${id}`) }))}
        onChange={kind => void update(row.id, { kind })}
        isDisabled={readOnly}
      />
      <LinkPicker
        label={t('questions.cameFrom')}
        placeholder={t('questions.linkBottleneck')}
        linked={targets.filter(target => row.bottleneckIds.includes(target.id))}
        available={targets.filter(target => !row.bottleneckIds.includes(target.id))}
        onLink={id => linking.mutate({ id, questionId: row.id })}
        onUnlink={id => unlinking.mutate({ id, questionId: row.id })}
        onOpen={id => goTo('bottlenecks', { open: id })}
        isReadOnly={readOnly}
      />
      <ThreadPanel from={{ kind: 'question', id: row.id }} />
    </DetailPanel>
  );
}
