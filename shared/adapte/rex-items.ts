/**
 * AGREE-REX, on the quality of the recommendations themselves: nine items in three domains, each with a score for
 * quality and one for suitability for use in the own setting, both from 1 to 7 (Brouwers et al., JAMA Netw Open
 * 2020;3(5):e205535; agreetrust.org). The wording is in `agree.rex`.
 */
export const REX_DOMAINS = [
  { id: 'clinical', items: [1, 2, 3] },
  { id: 'values', items: [4, 5, 6, 7] },
  { id: 'implementability', items: [8, 9] },
] as const;
export type RexDomain = (typeof REX_DOMAINS)[number];
export type RexItem = RexDomain['items'][number];
