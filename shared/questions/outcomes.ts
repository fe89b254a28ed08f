import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { type RatingRule, type RatingSummary, summariseRatings } from './ratings.ts';

/** Whether a higher value of the outcome is good or bad for the patient. */
export const DIRECTIONS = ['higher-better', 'lower-better'] as const;

export const outcomeFieldsSchema = z.object({
  /** What matters to the patient, e.g. "pijnintensiteit". */
  name: z.string().trim().min(1).max(200),
  /** The instrument or definition it is measured by. */
  measure: z.string().trim().max(300).default(''),
  /** Unit or range of the scale, e.g. "0–10". */
  unit: z.string().trim().max(100).default(''),
  direction: z.enum(DIRECTIONS).nullable().default(null),
  /** When it is measured, e.g. "12 weken". */
  timePoint: z.string().trim().max(200).default(''),
  /** The smallest difference patients notice (minimal important difference), with its unit. */
  difference: z.string().trim().max(200).default(''),
});
export type OutcomeFields = z.infer<typeof outcomeFieldsSchema>;

export interface Outcome extends OutcomeFields {
  id: string;
  questionId: string;
  position: number;
  origin: Origin;
  revision: number;
  /** Scores by rater id; a rater without one has not rated. */
  ratings: Record<string, number>;
  /** Raters whose interests bar them from the question; what they gave does not count. */
  excludedRaters: readonly string[];
}

/** An outcome as it is stored; who is barred from rating it follows from the assessments in force. */
export type StoredOutcome = Omit<Outcome, 'excludedRaters'>;

export const raterFieldsSchema = z.object({
  /** Name as it is shown; stays when the seat is removed. */
  name: z.string().trim().min(1).max(200),
  seatId: z.string().nullable().default(null),
});
export type RaterFields = z.infer<typeof raterFieldsSchema>;

/** Somebody who rates outcomes: a seat of the project group, or just a name. */
export interface Rater extends RaterFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}

export const scoreSchema = z.int().min(1).max(9).nullable();

/** What an outcome's ratings come to, without those of excluded raters; null while nobody has rated it. */
export function summariseOutcome(outcome: Outcome, rule: RatingRule): RatingSummary | null {
  const counted = Object.entries(outcome.ratings).filter(([id]) => !outcome.excludedRaters.includes(id));
  return summariseRatings(
    counted.map(([, score]) => score),
    rule,
  );
}

/** A Summary-of-Findings table holds at most seven outcomes (GRADE guidelines 12, J Clin Epidemiol 2013;66:158). */
export const MOST_OUTCOMES = 7;
