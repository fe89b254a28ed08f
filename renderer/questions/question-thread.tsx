import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';

/** The bottlenecks a question came from, and the thread through it. */
export function QuestionThread({ row }: { row: Question }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const bottlenecks = useQuery(api.bottlenecks.list.queryOptions()).data ?? [];
  const linking = useMutation(api.bottlenecks.link.mutationOptions());
  const unlinking = useMutation(api.bottlenecks.unlink.mutationOptions());
  const targets = bottlenecks.map(({ id, number, theme }) => ({ id, label: `${number}. ${theme}` }));
  return (
    <div className="detail">
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
    </div>
  );
}
