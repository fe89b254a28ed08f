import type { TFunction } from 'i18next';
import { AGREE_DOMAINS, type AgreeDomain, type AgreeItem } from './agree-items.ts';
import { REX_DOMAINS, type RexDomain, type RexItem } from './rex-items.ts';

/** The instruments a source guideline can be appraised with, in the order they are offered. */
export const INSTRUMENT_IDS = ['agree2', 'agree-rex'] as const;
export type InstrumentId = (typeof INSTRUMENT_IDS)[number];

/** An instrument: items from 1 to 7 in domains, and what is judged over all of them. */
export interface Instrument {
  id: InstrumentId;
  /** The same in every language. */
  name: string;
  domains: readonly { id: (AgreeDomain | RexDomain)['id']; items: readonly number[] }[];
  /** Numbers of all items, in order. */
  items: readonly number[];
  /** Whether the appraiser gives overall quality from 1 to 7. */
  hasOverall: boolean;
  /** Whether each item has a second score, for suitability in the own setting, and that use is judged apart. */
  hasSuitability: boolean;
}

export const INSTRUMENTS: Readonly<Record<InstrumentId, Instrument>> = {
  agree2: {
    id: 'agree2',
    name: 'AGREE II',
    domains: AGREE_DOMAINS,
    items: AGREE_DOMAINS.flatMap(({ items }) => [...items]),
    hasOverall: true,
    hasSuitability: false,
  },
  'agree-rex': {
    id: 'agree-rex',
    name: 'AGREE-REX',
    domains: REX_DOMAINS,
    items: REX_DOMAINS.flatMap(({ items }) => [...items]),
    hasOverall: false,
    hasSuitability: true,
  },
};

/** Short name and question of an item. */
export function itemTexts(
  { id }: Pick<Instrument, 'id'>,
  item: number,
  t: TFunction,
): { name: string; question: string } {
  if (id === 'agree-rex') {
    const own = item as RexItem;
    return { name: t(`agree.rex.items.item${own}`), question: t(`agree.rex.questions.item${own}`) };
  }
  const own = item as AgreeItem;
  return { name: t(`agree.items.item${own}`), question: t(`agree.questions.item${own}`) };
}

export function domainName(id: Instrument['domains'][number]['id'], t: TFunction): string {
  const rex = REX_DOMAINS.find(domain => domain.id === id);
  return rex ? t(`agree.rex.domain.${rex.id}`) : t(`agree.domain.${id as AgreeDomain['id']}`);
}

/** The item before or after; the first and last stay. */
export function nextItem({ items }: Pick<Instrument, 'items'>, item: number, by: -1 | 1): number {
  return items[items.indexOf(item) + by] ?? item;
}
