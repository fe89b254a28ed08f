import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { INDICATOR_LEVELS, type Indicator } from '../../shared/implementation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import type { ImplementationActs } from './use-implementation-acts.ts';

interface IndicatorDetailProps {
  row: Indicator;
  acts: ImplementationActs;
  onClose: () => void;
  isReadOnly: boolean;
}

/** One indicator: what it says, how it is counted, and the recommendations it measures. */
export function IndicatorDetail({ row, acts, onClose, isReadOnly }: IndicatorDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data ?? [];
  const linking = useMutation(api.implementation.linkIndicator.mutationOptions());
  const unlinking = useMutation(api.implementation.unlinkIndicator.mutationOptions());
  const targets = recommendations.map(({ id, title }) => ({ id, label: title }));
  return (
    <DetailPanel
      title={t('implementation.one', { number: row.number })}
      onClose={onClose}
      {...(isReadOnly
        ? {}
        : {
            onRemove: () => {
              acts.removeIndicator(row);
              onClose();
            },
          })}
    >
      <DraftField
        label={t('implementation.indicatorText')}
        value={row.text}
        onSave={text => acts.updateIndicator(row.id, { text })}
        multiline
        isRequired
        isReadOnly={isReadOnly}
        maxLength={2_000}
      />
      <LinkPicker
        label={t('implementation.measures')}
        placeholder={t('implementation.linkRecommendation')}
        linked={targets.filter(target => row.recommendationIds.includes(target.id))}
        available={targets.filter(target => !row.recommendationIds.includes(target.id))}
        onLink={recommendationId => linking.mutate({ indicatorId: row.id, recommendationId })}
        onUnlink={recommendationId => unlinking.mutate({ indicatorId: row.id, recommendationId })}
        onOpen={id => goTo('recommendations', { open: id })}
        isReadOnly={isReadOnly}
      />
      {(['numerator', 'denominator'] as const).map(field => (
        <DraftField
          key={field}
          label={t(`implementation.${field}`)}
          value={row[field]}
          onSave={text => acts.updateIndicator(row.id, { [field]: text })}
          isReadOnly={isReadOnly}
          maxLength={1_000}
        />
      ))}
      <Choice
        label={t('implementation.level')}
        value={row.level ?? ''}
        options={[
          { id: '', label: t('implementation.noLevel') },
          ...INDICATOR_LEVELS.map(id => ({ id, label: t(`implementation.levels.${id}`) })),
        ]}
        onChange={level => void acts.updateIndicator(row.id, { level: level === '' ? null : level })}
        isDisabled={isReadOnly}
      />
      <DraftField
        label={t('implementation.dataSource')}
        hint={t('implementation.dataSourceHint')}
        value={row.dataSource}
        onSave={dataSource => acts.updateIndicator(row.id, { dataSource })}
        isReadOnly={isReadOnly}
        maxLength={1_000}
      />
    </DetailPanel>
  );
}
