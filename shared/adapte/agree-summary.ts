import {
  AGREE_DOMAINS,
  AGREE_ITEMS,
  AGREE_RECOMMENDATIONS,
  type AgreeDomain,
  type AgreeItem,
  type AgreeRecommendation,
} from './agree-items.ts';
import { type Agree2Score, agree2Discordant, agree2DomainScore } from './agree2.ts';
import { isComplete, type KnownAppraisal } from './appraisal.ts';
import { type Icc, icc } from './icc.ts';

/** How the appraisers scored one item. */
export interface ItemSpread {
  item: AgreeItem;
  /** In the order of the appraisers; null where there is no score. */
  scores: (number | null)[];
  lowest: number | null;
  highest: number | null;
  /** Two appraisers differ by three points or more. */
  isDiscordant: boolean;
  /** Appraisers who set it aside as not applicable. */
  notApplicable: number;
}

/** What all appraisals of one source that count come to. */
export interface AgreeSummary {
  /** Appraisals that count: not of somebody whose interests bar it. */
  appraisals: readonly KnownAppraisal[];
  /** How many of them are complete. */
  complete: number;
  domains: { id: AgreeDomain['id']; score: Agree2Score; missing: number }[];
  items: ItemSpread[];
  icc: Icc | null;
  /** Overall quality: the mean with what was given; null while nobody judged. */
  overall: { mean: number; given: number[] } | null;
  recommendations: Record<AgreeRecommendation, number>;
}

/**
 * Sums up the appraisals of a source. Domain scores follow the manual: items without a score, missing or not
 * applicable, count neither in what was obtained nor in minimum and maximum. Overall quality stays what the appraisers
 * gave; it is not computed from the domains.
 */
export function summariseAgree(all: readonly KnownAppraisal[]): AgreeSummary {
  const appraisals = all.filter(({ isBarred }) => !isBarred);
  const scoresOf = (items: readonly AgreeItem[]) =>
    appraisals.map(({ scores }) => items.map(item => scores[item]?.score ?? null));
  const matrix = scoresOf(AGREE_ITEMS);
  const discordant = new Set(agree2Discordant(matrix));
  const items = AGREE_ITEMS.map((item, at): ItemSpread => {
    const scores = matrix.map(row => row[at] ?? null);
    const given = scores.filter(score => score !== null);
    return {
      item,
      scores,
      lowest: given.length === 0 ? null : Math.min(...given),
      highest: given.length === 0 ? null : Math.max(...given),
      isDiscordant: discordant.has(at),
      notApplicable: appraisals.filter(row => row.scores[item]?.isNotApplicable === true).length,
    };
  });
  const given = appraisals.flatMap(({ overall }) => (overall === null ? [] : [overall]));
  return {
    appraisals,
    complete: appraisals.filter(row => isComplete(row, AGREE_ITEMS)).length,
    domains: AGREE_DOMAINS.map(domain => {
      const scores = scoresOf(domain.items);
      return {
        id: domain.id,
        score: agree2DomainScore(scores),
        missing: scores.flat().filter(score => score === null).length,
      };
    }),
    items,
    icc: icc(items.map(({ scores }) => scores)),
    overall:
      given.length === 0 ? null : { mean: given.reduce((sum, one) => sum + one, 0) / given.length, given },
    recommendations: Object.fromEntries(
      AGREE_RECOMMENDATIONS.map(id => [id, appraisals.filter(row => row.recommendation === id).length]),
    ) as AgreeSummary['recommendations'],
  };
}

/** The item before or after; the first and last stay. */
export function nextItem(item: AgreeItem, by: -1 | 1): AgreeItem {
  return AGREE_ITEMS[AGREE_ITEMS.indexOf(item) + by] ?? item;
}
