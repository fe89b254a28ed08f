import { useTranslation } from 'react-i18next';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** How a bottleneck stands: its priority, what became of it, and who raised it. */
export function BottleneckChips({ row, place }: { row: Bottleneck; place: number | null }) {
  const { t } = useTranslation();
  const needsQuestion = row.decision === null || row.decision.outcome === 'question';
  return (
    <>
      {place === null ? (
        <Chip tone="warn">{t('bottlenecks.noPriority')}</Chip>
      ) : (
        <Chip>{t('bottlenecks.place', { place })}</Chip>
      )}
      {row.decision === null ? (
        <Chip tone="warn">{t('bottlenecks.noDecision')}</Chip>
      ) : (
        <Chip tone="accent">{t(`terms.bottleneckOutcome.${row.decision.outcome}`)}</Chip>
      )}
      {row.questionIds.length > 0 && (
        <Chip tone="accent">{t('bottlenecks.questions', { count: row.questionIds.length })}</Chip>
      )}
      {row.questionIds.length === 0 && needsQuestion && (
        <Chip tone="warn">{t('bottlenecks.noQuestion')}</Chip>
      )}
      <Chip>{t(`terms.bottleneckSource.${row.source}`)}</Chip>
      {row.statements.length > 1 && <Chip>{t('bottlenecks.voices', { count: row.statements.length })}</Chip>}
      <OriginChip origin={row.origin} />
    </>
  );
}
