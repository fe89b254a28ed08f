import { useTranslation } from 'react-i18next';
import { certaintySymbol, type Recommendation } from '../../shared/recommendations.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** Strength and certainty of a recommendation, and what is missing on it. */
export function RecommendationChips({ row }: { row: Recommendation }) {
  const { t } = useTranslation();
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
      {row.questionId === null && <Chip tone="warn">{t('recommendations.noQuestion')}</Chip>}
      {row.indicatorIds.length === 0 && <Chip tone="warn">{t('recommendations.noIndicator')}</Chip>}
      <OriginChip origin={row.origin} />
    </>
  );
}
