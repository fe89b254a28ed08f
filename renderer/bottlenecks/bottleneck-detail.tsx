import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BOTTLENECK_SOURCES, type Bottleneck, type BottleneckFields } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { Decision } from './decision.tsx';
import { MergeInto } from './merge-into.tsx';
import { Statements } from './statements.tsx';

interface BottleneckDetailProps {
  row: Bottleneck;
  /** All bottlenecks, for merging. */
  rows: readonly Bottleneck[];
  /** Place in the priority round that counts. */
  place: number | null;
  onClose: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One bottleneck: its wording, the questions that answer it, and the thread that starts here. */
export function BottleneckDetail({ row, rows, place, onClose, onMove, onRemove }: BottleneckDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const queryClient = useQueryClient();
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const updating = useMutation(api.bottlenecks.update.mutationOptions());
  const linking = useMutation(api.bottlenecks.link.mutationOptions());
  const unlinking = useMutation(api.bottlenecks.unlink.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.bottlenecks.list.queryKey()),
    ({ id, revision, theme, text, source }: Bottleneck, patch: Partial<BottleneckFields>) =>
      updating.mutateAsync({ id, revision, theme, text, source, ...patch }),
  );
  const targets = questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` }));
  return (
    <DetailPanel
      title={t('bottlenecks.one', { number: row.number })}
      onClose={onClose}
      {...(readOnly ? {} : { onMove, onRemove })}
    >
      <DraftField
        label={t('bottlenecks.theme')}
        value={row.theme}
        onSave={theme => update(row.id, { theme })}
        isRequired
        isReadOnly={readOnly}
        maxLength={200}
      />
      <DraftField
        label={t('bottlenecks.text')}
        value={row.text}
        onSave={text => update(row.id, { text })}
        multiline
        isReadOnly={readOnly}
        maxLength={10_000}
      />
      <Choice
        label={t('bottlenecks.source')}
        value={row.source}
        options={BOTTLENECK_SOURCES.map(id => ({ id, label: t(`terms.bottleneckSource.${id}`) }))}
        onChange={source => void update(row.id, { source })}
        isDisabled={readOnly}
      />
      <div data-tour="bottleneck">
        <LinkPicker
          label={t('bottlenecks.answeredBy')}
          placeholder={t('bottlenecks.linkQuestion')}
          linked={targets.filter(target => row.questionIds.includes(target.id))}
          available={targets.filter(target => !row.questionIds.includes(target.id))}
          onLink={questionId => linking.mutate({ id: row.id, questionId })}
          onUnlink={questionId => unlinking.mutate({ id: row.id, questionId })}
          onOpen={id => goTo('questions', { open: id })}
          isReadOnly={readOnly}
        />
      </div>
      {place !== null && <p className="muted small">{t('bottlenecks.place', { place })}</p>}
      <Decision key={`decision-${row.decision?.revision ?? 0}`} row={row} />
      <Statements row={row} />
      {!readOnly && <MergeInto row={row} rows={rows} />}
      <ThreadPanel from={{ kind: 'bottleneck', id: row.id }} />
    </DetailPanel>
  );
}
