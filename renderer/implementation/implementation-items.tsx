import type { TFunction } from 'i18next';
import type { EvaluationStatement, Indicator, Product } from '../../shared/implementation.ts';
import { dayText } from '../app/dates.ts';
import { Chip } from '../ui/chip.tsx';
import type { ListItem } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** An indicator as a row of its list, with how many recommendations it measures. */
export function indicatorItem(
  { id, number, text, recommendationIds, origin }: Indicator,
  t: TFunction,
): ListItem {
  const count = recommendationIds.length;
  return {
    id,
    number: String(number),
    title: text,
    chips: (
      <>
        {count === 0 ? (
          <Chip tone="warn">{t('implementation.noRecommendation')}</Chip>
        ) : (
          <Chip tone="accent">{t('implementation.recommendations', { count })}</Chip>
        )}
        <OriginChip origin={origin} />
      </>
    ),
  };
}

/** A product as a row of its list, with who makes it and when it is or was ready. */
export function productItem(row: Product, t: TFunction, language: string): ListItem {
  const { id, number, name, owner, channel, plannedOn, doneOn, origin } = row;
  const date = (day: string) => ({ date: dayText(day, language) });
  return {
    id,
    number: String(number),
    title: name,
    text: [owner, channel].filter(part => part !== '').join(' · '),
    chips: (
      <>
        {doneOn !== null ? (
          <Chip tone="accent">{t('implementation.done', date(doneOn))}</Chip>
        ) : plannedOn !== null ? (
          <Chip>{t('implementation.planned', date(plannedOn))}</Chip>
        ) : (
          <Chip tone="warn">{t('implementation.unplanned')}</Chip>
        )}
        <OriginChip origin={origin} />
      </>
    ),
  };
}

export function statementItem({ id, number, text, origin }: EvaluationStatement): ListItem {
  return { id, number: String(number), title: text, chips: <OriginChip origin={origin} /> };
}
