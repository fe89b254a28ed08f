import { useTranslation } from 'react-i18next';
import type { InterestState } from '../../shared/people/interest-rules.ts';
import { Chip } from '../ui/chip.tsx';

/** How it stands with somebody's declaration of interests. */
export function InterestChip({ state }: { state: InterestState }) {
  const { t } = useTranslation();
  return <Chip tone={state === 'assessed' ? 'accent' : 'warn'}>{t(`interests.state.${state}`)}</Chip>;
}
