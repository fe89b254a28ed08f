import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';

/** The indicators by which one sees whether a recommendation is followed. */
export function RecommendationIndicators({ row }: { row: Recommendation }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const indicators = useQuery(api.implementation.list.queryOptions()).data?.indicators ?? [];
  const linking = useMutation(api.implementation.linkIndicator.mutationOptions());
  const unlinking = useMutation(api.implementation.unlinkIndicator.mutationOptions());
  const targets = indicators.map(({ id, number, text }) => ({ id, label: `${number}. ${text}` }));
  return (
    <LinkPicker
      label={t('recommendations.indicators')}
      placeholder={t('recommendations.linkIndicator')}
      linked={targets.filter(target => row.indicatorIds.includes(target.id))}
      available={targets.filter(target => !row.indicatorIds.includes(target.id))}
      onLink={indicatorId => linking.mutate({ indicatorId, recommendationId: row.id })}
      onUnlink={indicatorId => unlinking.mutate({ indicatorId, recommendationId: row.id })}
      isReadOnly={readOnly}
    />
  );
}
