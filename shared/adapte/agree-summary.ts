import { AGREE_RECOMMENDATIONS, type AgreeRecommendation } from './agree-items.ts';
import { type Agree2Score, agree2Discordant, agree2DomainScore } from './agree2.ts';
import { type ItemScore, isComplete, type KnownAppraisal } from './appraisal.ts';
import { type Icc, icc } from './icc.ts';
import { INSTRUMENTS, type Instrument, type InstrumentId } from './instruments.ts';

/** How the appraisers scored one item. */
export interface ItemSpread {
  item: number;
  /** In the order of the appraisers; null where there is no score. */
  scores: (number | null)[];
  lowest: number | null;
  highest: number | null;
  /** Two appraisers differ by three points or more. */
  isDiscordant: boolean;
  /** Appraisers who set it aside as not applicable. */
  notApplicable: number;
}

export interface DomainSummary {
  id: Instrument['domains'][number]['id'];
  score: Agree2Score;
  /** Suitability for use in the own setting, scaled in the same way; without scores for AGREE II. */
  suitability: Agree2Score;
  /** Scores that are missing or not applicable. */
  missing: number;
}

/** What all appraisals of one source with one instrument that count come to. */
export interface AgreeSummary {
  instrument: Instrument;
  /** Appraisals that count: not of somebody whose interests bar it. */
  appraisals: readonly KnownAppraisal[];
  /** How many of them are complete. */
  complete: number;
  domains: DomainSummary[];
  /** All items taken together, scaled as a domain is. */
  total: Agree2Score;
  items: ItemSpread[];
  icc: Icc | null;
  /** Overall quality: the mean with what was given; null while nobody judged. */
  overall: { mean: number; given: number[] } | null;
  recommendations: Record<AgreeRecommendation, number>;
  ownUses: Record<AgreeRecommendation, number>;
}

/**
 * Sums up the appraisals of a source with one instrument; those with another are left out. Domain scores follow the
 * manual: items without a score, missing or not applicable, count neither in what was obtained nor in minimum and
 * maximum. Overall quality stays what the appraisers gave; it is not computed from the domains.
 */
export function summariseAgree(
  all: readonly KnownAppraisal[],
  instrumentId: InstrumentId = 'agree2',
): AgreeSummary {
  const instrument = INSTRUMENTS[instrumentId];
  const appraisals = all.filter(row => !row.isBarred && row.instrument === instrumentId);
  const valuesOf = (items: readonly number[], key: 'score' | 'suitability') =>
    appraisals.map(({ scores }) => items.map((item): ItemScore['score'] => scores[item]?.[key] ?? null));
  const matrix = valuesOf(instrument.items, 'score');
  const discordant = new Set(agree2Discordant(matrix));
  const items = instrument.items.map((item, at): ItemSpread => {
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
  const count = (key: 'recommendation' | 'ownUse') =>
    Object.fromEntries(
      AGREE_RECOMMENDATIONS.map(id => [id, appraisals.filter(row => row[key] === id).length]),
    ) as Record<AgreeRecommendation, number>;
  return {
    instrument,
    appraisals,
    complete: appraisals.filter(isComplete).length,
    domains: instrument.domains.map(domain => {
      const scores = valuesOf(domain.items, 'score');
      return {
        id: domain.id,
        score: agree2DomainScore(scores),
        suitability: agree2DomainScore(valuesOf(domain.items, 'suitability')),
        missing: scores.flat().filter(score => score === null).length,
      };
    }),
    total: agree2DomainScore(matrix),
    items,
    icc: icc(items.map(({ scores }) => scores)),
    overall:
      given.length === 0 ? null : { mean: given.reduce((sum, one) => sum + one, 0) / given.length, given },
    recommendations: count('recommendation'),
    ownUses: count('ownUse'),
  };
}
