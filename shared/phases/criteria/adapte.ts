import { type Criterion, every, noneOpen } from './kinds.ts';

const place = { area: 'adapte' };

/** Comparing and choosing among the recommendations of source guidelines (ADAPTE steps 13 and 17). */
export const adapteCriteria = {
  'source-recommendations-entered': every(
    place,
    ({ adapte }) => adapte.sources,
    source => source.hasRecommendations,
  ),
  // Where only one source says something there is nothing to compare.
  'content-compared': noneOpen(
    place,
    ({ adapte }) => Math.max(adapte.compared.length, Math.min(1, adapte.recommendations.length)),
    ({ adapte }) => adapte.compared.filter(row => !row.isCompared),
  ),
  'sources-decided': every(
    { area: 'adapte', gap: 'source-recommendation-without-decision' },
    ({ adapte }) => [...adapte.sources, ...adapte.recommendations],
    row => row.isDecided,
  ),
} satisfies Record<string, Criterion>;
