import { useTranslation } from 'react-i18next';
import { type FrameworkAcceptance, isFrameworkAccepted } from '../../shared/questions/framework.ts';
import { statusOf } from '../../shared/questions/status.ts';
import type { Question } from '../../shared/questions.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

interface QuestionChipsProps {
  row: Question;
  /** How many outcomes the question has. */
  outcomes: number;
  acceptances: readonly FrameworkAcceptance[];
}

/** How far a question is, what hangs on it, and what is missing on it. */
export function QuestionChips({ row, outcomes, acceptances }: QuestionChipsProps) {
  const { t } = useTranslation();
  const status = statusOf(row.setStatus, {
    frameworkAccepted: isFrameworkAccepted(acceptances),
    recommendations: row.recommendationIds.length,
  });
  // The number of recommendations says so already.
  const counted = status === 'recommendation' && row.recommendationIds.length > 0;
  return (
    <>
      {!counted && <Chip>{t(`frames.status.${status}`)}</Chip>}
      {row.recommendationIds.length > 0 && (
        <Chip tone="accent">{t('questions.recommendations', { count: row.recommendationIds.length })}</Chip>
      )}
      {outcomes > 0 && <Chip tone="accent">{t('questions.outcomes', { count: outcomes })}</Chip>}
      {row.bottleneckIds.length === 0 && <Chip tone="warn">{t('questions.noBottleneck')}</Chip>}
      {row.documentIds.length === 0 && <Chip tone="warn">{t('questions.noSection')}</Chip>}
      {row.recommendationIds.length === 0 && <Chip tone="warn">{t('questions.noRecommendation')}</Chip>}
      <Chip>{t(`terms.questionKind.${row.kind}`)}</Chip>
      <Chip>{t(`frames.short.${row.type}`)}</Chip>
      <OriginChip origin={row.origin} />
    </>
  );
}
