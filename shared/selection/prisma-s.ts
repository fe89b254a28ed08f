import type { Search, SelectionPlan } from './records.ts';

/**
 * The sixteen items of PRISMA-S. Source: Rethlefsen ML et al. PRISMA-S: an extension to the PRISMA statement for
 * reporting literature searches in systematic reviews. Syst Rev 2021;10:39, Table 1.
 */
export const PRISMA_S_ITEMS = [
  'database-name',
  'multi-database',
  'study-registries',
  'online-resources',
  'citation-searching',
  'contacts',
  'other-methods',
  'full-strategies',
  'limits',
  'filters',
  'prior-work',
  'updates',
  'dates',
  'peer-review',
  'total-records',
  'deduplication',
] as const;
export type PrismaSItem = (typeof PRISMA_S_ITEMS)[number];

/** `data`: the searches answer it; `people`: somebody wrote the answer; `open`: neither. */
export interface PrismaSAnswer {
  item: PrismaSItem;
  by: 'data' | 'people' | 'open';
  text: string;
}

/** Which items are answered. An item the data answer needs no words, but may have some. */
export function prismaSAnswers(
  searches: readonly Search[],
  checks: SelectionPlan['checks'],
  records: number,
): PrismaSAnswer[] {
  const all = (test: (search: Search) => boolean) => searches.length > 0 && searches.every(test);
  const some = (test: (search: Search) => boolean) => searches.some(test);
  const databases = searches.filter(({ kind }) => kind === 'database');
  const data: Partial<Record<PrismaSItem, boolean>> = {
    'database-name': databases.length > 0 && databases.every(({ platform }) => platform !== ''),
    'multi-database': new Set(databases.map(({ platform }) => platform)).size > 1,
    'study-registries': some(({ kind }) => kind === 'register'),
    'online-resources': some(({ kind }) => kind === 'website' || kind === 'organisation'),
    'citation-searching': some(({ kind }) => kind === 'citation'),
    'other-methods': some(({ kind }) => kind === 'other'),
    'full-strategies': all(({ strategy }) => strategy !== ''),
    limits: all(({ limits }) => limits !== ''),
    filters: all(({ filters }) => filters !== ''),
    dates: all(({ searchedOn }) => searchedOn !== null),
    'peer-review': databases.length > 0 && databases.every(({ reviewedBy }) => reviewedBy !== ''),
    'total-records': all(({ hits }) => hits !== null),
    deduplication: records > 0,
  };
  return PRISMA_S_ITEMS.map(item => {
    const text = checks[item] ?? '';
    return { item, text, by: data[item] ? 'data' : text === '' ? 'open' : 'people' };
  });
}
