import { useTranslation } from 'react-i18next';
import type { RatingSummary } from '../../shared/questions/ratings.ts';
import { Chip } from '../ui/chip.tsx';

/** How important an outcome is, in words; the critical ones stand out. */
export function BandChip({ summary }: { summary: Pick<RatingSummary, 'band'> | null }) {
  const { t } = useTranslation();
  if (summary === null) return <Chip>{t('outcomes.band.none')}</Chip>;
  const label = t(`outcomes.band.${summary.band}`);
  return summary.band === 'critical' ? <Chip tone="accent">{label}</Chip> : <Chip>{label}</Chip>;
}
