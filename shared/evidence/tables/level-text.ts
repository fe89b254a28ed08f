import type { TFunction } from 'i18next';
import { type Factor, isLowering } from '../factors.ts';

/** A level of a factor in words: "ernstig (−1)". Publication bias is likely or not, a large effect large or not. */
export function levelText(factor: Factor, level: number, t: TFunction): string {
  if (!isLowering(factor)) {
    if (level <= 0) return t('evidence.level.up0');
    return t(level === 1 ? 'evidence.level.up1' : 'evidence.level.up2');
  }
  if (level >= 0) return t('evidence.level.none');
  if (factor === 'publication-bias') return t(level === -1 ? 'evidence.level.bias1' : 'evidence.level.bias2');
  return t(
    level === -1 ? 'evidence.level.down1' : level === -2 ? 'evidence.level.down2' : 'evidence.level.down3',
  );
}
