import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../shared/implementation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';

/** One indicator and the recommendations it measures. */
export function IndicatorDetail({ row, onClose }: { row: Indicator; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data ?? [];
  const linking = useMutation(api.implementation.linkIndicator.mutationOptions());
  const unlinking = useMutation(api.implementation.unlinkIndicator.mutationOptions());
  const targets = recommendations.map(({ id, title }) => ({ id, label: title }));
  return (
    <DetailPanel title={t('implementation.one', { number: row.number })} onClose={onClose}>
      <p className="read">{row.text}</p>
      <LinkPicker
        label={t('implementation.measures')}
        placeholder={t('implementation.linkRecommendation')}
        linked={targets.filter(target => row.recommendationIds.includes(target.id))}
        available={targets.filter(target => !row.recommendationIds.includes(target.id))}
        onLink={recommendationId => linking.mutate({ indicatorId: row.id, recommendationId })}
        onUnlink={recommendationId => unlinking.mutate({ indicatorId: row.id, recommendationId })}
        onOpen={id => goTo('recommendations', { open: id })}
        isReadOnly={readOnly}
      />
    </DetailPanel>
  );
}
