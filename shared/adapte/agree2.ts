import * as z from 'zod';

/** Scores of one AGREE II domain: for each appraiser the score of each item, 1 to 7; null for an item left out. */
export const agree2InputSchema = z
  .object({
    domain: z.int().min(1).max(6).optional(),
    items: z.int().min(1).max(23),
    appraisers: z
      .array(z.array(z.int().min(1).max(7).nullable()))
      .min(1)
      .max(50),
  })
  .refine(({ items, appraisers }) => appraisers.every(scores => scores.length === items), {
    error: 'every appraiser needs a score or null for each item',
    path: ['appraisers'],
  });

export interface Agree2Score {
  obtained: number;
  min: number;
  max: number;
  /** Scaled domain score in percent with two decimals; null when nobody scored anything. */
  scaledPercent: number | null;
}

/**
 * The scaled domain score of AGREE II: (obtained − minimum) / (maximum − minimum), where minimum and maximum are 1
 * and 7 for every score given (AGREE II user's manual, agreetrust.org). Items left out count in neither.
 */
export function agree2DomainScore(appraisers: readonly (readonly (number | null)[])[]): Agree2Score {
  const scores = appraisers.flat().filter(score => score !== null);
  const obtained = scores.reduce((total, score) => total + score, 0);
  const [min, max] = [scores.length, 7 * scores.length];
  const scaledPercent =
    scores.length === 0 ? null : Math.round((10_000 * (obtained - min)) / (max - min)) / 100;
  return { obtained, min, max, scaledPercent };
}

/** Places of items on which two appraisers differ by three points or more, to be talked about; from 0. */
export function agree2Discordant(appraisers: readonly (readonly (number | null)[])[]): number[] {
  const items = Math.max(0, ...appraisers.map(scores => scores.length));
  return Array.from({ length: items }, (_, item) => item).filter(item => {
    const given = appraisers.flatMap(scores => scores[item] ?? []);
    return Math.max(...given) - Math.min(...given) >= 3;
  });
}
