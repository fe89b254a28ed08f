import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recommendationFlags } from '../../shared/recommendations/flags.ts';
import { certaintySymbol, type Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** Strength, certainty and status of a recommendation, and what is missing on it or has changed under it. */
export function RecommendationChips({ row }: { row: Recommendation }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const considerations = useQuery(api.considerations.list.queryOptions()).data ?? [];
  return (
    <>
      {row.strength === null ? (
        <Chip tone="warn">{t('recommendations.noStrength')}</Chip>
      ) : (
        <Chip tone="accent">{t(`terms.strength.${row.strength}`)}</Chip>
      )}
      {row.certainty !== null && (
        <Chip>
          {t('recommendations.certainty')} {certaintySymbol(row.certainty)}{' '}
          {t(`terms.certainty.${row.certainty}`)}
        </Chip>
      )}
      {row.isKey && <Chip tone="accent">{t('recommendations.key')}</Chip>}
      <Chip>{t(`recommendations.status.${row.status}`)}</Chip>
      {recommendationFlags(row, considerations).map(flag => (
        <Chip key={flag} tone="warn">
          {t(`recommendations.flag.${flag}`)}
        </Chip>
      ))}
      {row.questionId === null && <Chip tone="warn">{t('recommendations.noQuestion')}</Chip>}
      {row.indicatorIds.length === 0 && <Chip tone="warn">{t('recommendations.noIndicator')}</Chip>}
      <OriginChip origin={row.origin} />
    </>
  );
}
