import { useTranslation } from 'react-i18next';
import type { ScreeningRecord } from '../../shared/selection/view.ts';
import { Chip } from '../ui/chip.tsx';

/** How far a record is, as the person at the screen may know it. */
export function RecordStateChip({ record }: { record: ScreeningRecord }) {
  const { t } = useTranslation();
  const { state, mine, isUnretrieved } = record;
  if (isUnretrieved) return <Chip tone="warn">{t('selection.state.unretrieved')}</Chip>;
  const name = state === 'open' && mine !== null ? 'waiting' : state;
  return (
    <>
      {mine !== null && (
        <Chip tone="accent">
          {t('selection.screening.mine', { decision: t(`selection.decision.${mine.decision}`) })}
        </Chip>
      )}
      <Chip {...(state === 'conflict' ? { tone: 'warn' } : {})}>{t(`selection.state.${name}`)}</Chip>
    </>
  );
}
