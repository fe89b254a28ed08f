import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { AGREE_RECOMMENDATIONS } from './agree-items.ts';
import { INSTRUMENTS, type InstrumentId } from './instruments.ts';

const points = z.int().min(1).max(7).nullable();

/** What one appraiser said on one item. An item without score counts in no domain score, whether or not it applies. */
export const itemScoreSchema = z
  .object({
    score: points,
    isNotApplicable: z.boolean().default(false),
    /** Suitability for use in the own setting, for an instrument that asks for it. */
    suitability: points.default(null),
    comment: z.string().trim().max(5_000).default(''),
    /** Where in the guideline it was found, e.g. "p. 14, 3.2". */
    page: z.string().trim().max(200).default(''),
  })
  .refine(({ score, isNotApplicable }) => score === null || !isNotApplicable, {
    error: 'an item that does not apply has no score',
    path: ['score'],
  });
export type ItemScore = z.infer<typeof itemScoreSchema>;

const use = z.enum(AGREE_RECOMMENDATIONS).nullable().default(null);

export const appraisalFieldsSchema = z.object({
  /** Overall quality, 1 to 7: the appraiser's own judgement, not computed from the domains. */
  overall: points.default(null),
  /** Whether the appraiser recommends use; with AGREE-REX, in the setting the guideline was made for. */
  recommendation: use,
  /** With AGREE-REX, whether the appraiser recommends use in the own setting. */
  ownUse: use,
  note: z.string().trim().max(5_000).default(''),
});
export type AppraisalFields = z.infer<typeof appraisalFieldsSchema>;

/** Who appraises: somebody on a seat, or somebody from outside by name. */
export const appraiserSchema = z.object({
  seatId: z.string().nullable(),
  name: z.string().trim().max(200).default(''),
});
export type Appraiser = z.infer<typeof appraiserSchema>;

/** An appraisal of one source by one appraiser with one instrument. */
export interface Appraisal extends AppraisalFields {
  id: string;
  sourceId: string;
  instrument: InstrumentId;
  seatId: string | null;
  name: string;
  /** By item number; items nothing was said on are not in it. */
  scores: Readonly<Record<number, ItemScore>>;
  position: number;
  origin: Origin;
  revision: number;
}

/** An appraisal with whether the appraiser's interests bar it: then it counts for nothing. */
export interface KnownAppraisal extends Appraisal {
  isBarred: boolean;
  /** The file it came back in, if it did; `isAltered` when that was changed outside the packet. */
  returned: { fileName: string; savedAt: string; isAltered: boolean } | null;
}

/** What of an appraisal tells whether it is complete. */
export type Judged = Pick<Appraisal, 'instrument' | 'scores' | 'overall' | 'recommendation' | 'ownUse'>;

/** Whether every item was scored or set aside as not applicable, and all overall judgements were given. */
export function isComplete({ instrument, scores, overall, recommendation, ownUse }: Judged): boolean {
  const { items, hasOverall, hasSuitability } = INSTRUMENTS[instrument];
  return (
    items.every(item => isAnswered(scores[item])) &&
    recommendation !== null &&
    (!hasOverall || overall !== null) &&
    (!hasSuitability || ownUse !== null)
  );
}

/** Whether an item was scored or set aside as not applicable. */
export function isAnswered(score: ItemScore | undefined): boolean {
  return score !== undefined && (score.score !== null || score.isNotApplicable);
}

/** Whether anything at all was said on an item. */
export function saysSomething(said: ItemScore): boolean {
  return isAnswered(said) || said.suitability !== null || said.comment !== '' || said.page !== '';
}
