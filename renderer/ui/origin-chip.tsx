import { useTranslation } from 'react-i18next';
import type { Origin } from '../../shared/origin.ts';
import { Chip } from './chip.tsx';

/** Says when a record is example text or comes from a source; text of the project itself needs no mark. */
export function OriginChip({ origin }: { origin: Origin }) {
  const { t } = useTranslation();
  if (origin === 'project') return null;
  return <Chip>{t(`terms.origin.${origin}`)}</Chip>;
}
