import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from './connection-context.tsx';
import { useGoTo } from './navigation.ts';
import type { PaletteItem } from './palette-items.ts';

/** One letter is in every text. */
const FEWEST_LETTERS = 2;

const AREAS = {
  section: 'documents',
  recommendation: 'documents',
  question: 'questions',
  bottleneck: 'bottlenecks',
  reference: 'references',
  evidence: 'evidence',
  study: 'evidence',
  comment: 'comments',
  search: 'selection',
  considerations: 'considerations',
  content: 'content',
} as const;

/** Places in the texts where the typed words stand, with what stands around them. */
export function usePaletteTexts(query: string): PaletteItem[] {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const isAsked = query.trim().length >= FEWEST_LETTERS;
  const hits = useQuery(
    api.documents.search.queryOptions(
      { query, limit: 12 },
      { enabled: isAsked, placeholderData: keepPreviousData },
    ),
  ).data;
  if (!isAsked || !hits) return [];
  return hits.map(hit => ({
    // A question or bottleneck that is listed by its name already is left out by this id.
    id: hit.blockId === '' ? `text-${AREAS[hit.kind]}-${hit.id}` : `text-${hit.id}-${hit.blockId}`,
    label: hit.title,
    group: t('app.palette.inText'),
    snippet: hit.snippet,
    run: () =>
      goTo(AREAS[hit.kind], {
        open: hit.id,
        ...(hit.kind === 'study' ? { view: 'studies' } : {}),
        ...(hit.blockId === '' ? {} : { block: hit.blockId }),
      }),
  }));
}
