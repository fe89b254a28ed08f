import type { TFunction } from 'i18next';
import { decimalText } from '../locales/number-text.ts';
import type { Language } from '../project.ts';
import { certaintySymbol } from '../recommendations.ts';
import type { AbsoluteEffect, Interval } from './absolute.ts';
import { type CertaintyResult, scoreOf } from './certainty.ts';
import { smdSize } from './continuous.ts';
import type { Effect } from './effect.ts';
import type { Design } from './factors.ts';

/** Words and numbers of one language, for the screens, the tables in the text and the command line. */
export interface Wording {
  t: TFunction;
  language: Language;
}

/** A number as the language writes it, with as many decimals as given at most. */
export function numberText(value: number, language: Language, decimals = 2): string {
  return decimalText(value, language, decimals);
}

/** "0,55 tot 1,28"; empty without an interval. */
function rangeText(low: number | null, high: number | null, { t, language }: Wording, decimals = 2): string {
  if (low === null || high === null) return '';
  const [from, to] = [numberText(low, language, decimals), numberText(high, language, decimals)];
  return t('evidence.moreOrFewer.range', { from, to });
}

/** "RR 0,84 (0,55 tot 1,28)". */
export function effectText({ measure, estimate, low, high }: Effect, wording: Wording): string {
  const range = rangeText(low, high, wording);
  return `${measure} ${numberText(estimate, wording.language)}${range === '' ? '' : ` (${range})`}`;
}

/** "121 per 1000 (79 tot 184)": the risk with the intervention, per more people when it is very small. */
export function riskText(absolute: AbsoluteEffect, wording: Wording): string {
  const { per, with: values } = absolute.scaled ?? { per: 1000, with: absolute.with };
  const range = rangeText(values[1], values[2], wording, 0);
  const share = wording.t('evidence.moreOrFewer.per', { per: perText(per) });
  return `${numberText(values[0], wording.language, 0)} ${share}${range === '' ? '' : ` (${range})`}`;
}

/** "23 minder per 1000 (65 minder tot 40 meer)": each limit says itself whether it is more or fewer. */
export function differenceText(absolute: AbsoluteEffect, wording: Wording): string {
  const { per, difference } = absolute.scaled ?? { per: 1000, difference: absolute.difference };
  const share = wording.t('evidence.moreOrFewer.per', { per: perText(per) });
  return `${signedText(difference[0], ['more', 'fewer'], wording, 0)} ${share}${signedRange(difference, ['more', 'fewer'], wording, 0)}`;
}

/** "MD 1,1 lager (1,6 lager tot 0,6 lager)": a difference of means in words. */
export function meanText(interval: Interval, wording: Wording): string {
  const words = ['higher', 'lower'] as const;
  return `${signedText(interval[0], words, wording, 2)}${signedRange(interval, words, wording, 2)}`;
}

type Signs = readonly ['more', 'fewer'] | readonly ['higher', 'lower'];

function signedText(value: number, [up, down]: Signs, { t, language }: Wording, decimals: number): string {
  const key = value > 0 ? up : value < 0 ? down : 'same';
  return t(`evidence.moreOrFewer.${key}`, { value: numberText(Math.abs(value), language, decimals) });
}

function signedRange([, low, high]: Interval, signs: Signs, wording: Wording, decimals: number): string {
  if (low === null || high === null) return '';
  const from = signedText(low, signs, wording, decimals);
  const to = signedText(high, signs, wording, decimals);
  return ` (${wording.t('evidence.moreOrFewer.range', { from, to })})`;
}

function perText(per: number): string {
  return per === 1000 ? '1000' : per === 10_000 ? '10 000' : '100 000';
}

/** "SMD 0,4 (0,2 tot 0,6): een klein effect". */
export function smdText(effect: Effect, wording: Wording): string {
  const size = wording.t(`evidence.means.sizes.${smdSize(effect.estimate)}`);
  return wording.t('evidence.means.smd', { value: effectText(effect, wording).replace('SMD ', ''), size });
}

/** How the certainty came about, sentence by sentence, for people to read. */
export function explainCertainty(design: Design, result: CertaintyResult, { t }: Wording): string[] {
  const { start, steps, sum, certainty } = result;
  const lines: string[] = [
    t('evidence.certainty.start', {
      design: t(`evidence.designs.${design}`),
      certainty: t(`terms.certainty.${start}`),
    }),
  ];
  for (const { factor, level, reason } of steps) {
    lines.push(
      t('evidence.certainty.step', {
        factor: t(`evidence.factor.${factor}`),
        levels: t(`evidence.certainty.${level < 0 ? 'down' : 'up'}`, { count: Math.abs(level) }),
        reason: reason === '' ? '' : ` (${reason.replace(/\.$/, '')})`,
      }),
    );
  }
  if (steps.length === 0) lines.push(t('evidence.certainty.unchanged'));
  if (sum < 1) lines.push(t('evidence.certainty.floor'));
  if (sum > scoreOf('high')) lines.push(t('evidence.certainty.ceiling'));
  lines.push(
    t('evidence.certainty.result', {
      certainty: `${certaintySymbol(certainty)} ${t(`terms.certainty.${certainty}`)}`,
    }),
  );
  return lines;
}
