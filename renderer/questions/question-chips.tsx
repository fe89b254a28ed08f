import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** What hangs on a question, and what is missing on it. */
export function QuestionChips({ row }: { row: Question }) {
  const { t } = useTranslation();
  return (
    <>
      {row.recommendationIds.length > 0 && (
        <Chip tone="accent">{t('questions.recommendations', { count: row.recommendationIds.length })}</Chip>
      )}
      {row.bottleneckIds.length === 0 && <Chip tone="warn">{t('questions.noBottleneck')}</Chip>}
      {row.documentIds.length === 0 && <Chip tone="warn">{t('questions.noSection')}</Chip>}
      {row.recommendationIds.length === 0 && <Chip tone="warn">{t('questions.noRecommendation')}</Chip>}
      <Chip>{t(`terms.questionKind.${row.kind}`)}</Chip>
      <OriginChip origin={row.origin} />
    </>
  );
}
