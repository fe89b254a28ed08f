/**
 * AGREE II: 23 items in six domains, each scored from 1 (strongly disagree) to 7 (strongly agree), and two overall
 * judgements (Brouwers et al., CMAJ 2010;182:E839; user's manual, agreetrust.org). The wording is in `agree.item`.
 */
export const AGREE_DOMAINS = [
  { id: 'scope', items: [1, 2, 3] },
  { id: 'stakeholders', items: [4, 5, 6] },
  { id: 'rigour', items: [7, 8, 9, 10, 11, 12, 13, 14] },
  { id: 'clarity', items: [15, 16, 17] },
  { id: 'applicability', items: [18, 19, 20, 21] },
  { id: 'independence', items: [22, 23] },
] as const;
export type AgreeDomain = (typeof AGREE_DOMAINS)[number];
export type AgreeItem = AgreeDomain['items'][number];

/** The lowest and the highest score an item can get. */
export const AGREE_SCALE = [1, 2, 3, 4, 5, 6, 7] as const;

/** Whether the appraiser would recommend the guideline for use. */
export const AGREE_RECOMMENDATIONS = ['yes', 'modified', 'no'] as const;
export type AgreeRecommendation = (typeof AGREE_RECOMMENDATIONS)[number];
