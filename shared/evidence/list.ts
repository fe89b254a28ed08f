import { FACTORS, type Factor } from './factors.ts';

/**
 * Columns of the evidence as a spreadsheet: one row per outcome, and one more for each further baseline risk. Their
 * titles stand in `evidence.import.columns`, in any of the three languages. Levels are numbers: from 0 to -3 for what
 * lowers the certainty, from 0 to 2 for what raises it; several
 * studies stand in one cell, with semicolons between them.
 */
export const EVIDENCE_COLUMNS = [
  'question',
  'outcome',
  'studies',
  'design',
  'studyCount',
  'participants',
  'interventionEvents',
  'interventionTotal',
  'comparisonEvents',
  'comparisonTotal',
  'measure',
  'estimate',
  'low',
  'high',
  'comparisonMean',
  'deviation',
  'baselineLabel',
  'baseline',
  'baselineSource',
  'difference',
  'riskOfBias',
  'riskOfBiasReason',
  'inconsistency',
  'inconsistencyReason',
  'indirectness',
  'indirectnessReason',
  'imprecision',
  'imprecisionReason',
  'publicationBias',
  'publicationBiasReason',
  'largeEffect',
  'largeEffectReason',
  'doseResponse',
  'doseResponseReason',
  'confounding',
  'confoundingReason',
  'certainty',
  'narrative',
  'comment',
] as const;
export type EvidenceColumn = (typeof EVIDENCE_COLUMNS)[number];

/** The column of each factor; its reason stands in the one named after it. */
const COLUMN_OF = {
  'risk-of-bias': 'riskOfBias',
  inconsistency: 'inconsistency',
  indirectness: 'indirectness',
  imprecision: 'imprecision',
  'publication-bias': 'publicationBias',
  'large-effect': 'largeEffect',
  'dose-response': 'doseResponse',
  confounding: 'confounding',
} as const satisfies Record<Factor, EvidenceColumn>;

/** The factors with their columns, those that lower the certainty first. */
export const FACTOR_COLUMNS = FACTORS.map(factor => ({ factor, column: COLUMN_OF[factor] }));

export const REJECTIONS = [
  'question-unknown',
  'outcome-unknown',
  'outcome-missing',
  'number-invalid',
  'measure-unknown',
  'design-unknown',
  'level-invalid',
  'reason-missing',
  'effect-impossible',
  'baseline-invalid',
  'sign-conflict',
  'too-long',
  'outcome-twice',
  'study-unknown',
  'no-data',
  'events-above-total',
  'events-swapped',
  'interval-not-95',
  'text-cut',
  'bias-item-unknown',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** A record that is not taken over, and what in it is why. */
export interface RejectedRow {
  /** The row of a spreadsheet, or the number of an analysis of a review, e.g. `1.7`; empty for a study of a review. */
  row: number | string;
  reason: Rejection;
  value: string;
}

/** What a file of a review holds, to choose from. */
export interface ReviewContents {
  title: string;
  comparisons: { number: string; name: string; outcomes: number; studies: number }[];
}

/** Where evidence goes that does not say it itself. */
export interface EvidenceTarget {
  /** The key question a review answers; a spreadsheet names its own. */
  questionId: string | null;
  /** Numbers of the comparisons of a review to take; null takes all. */
  comparisons: readonly string[] | null;
}

export const NO_TARGET: EvidenceTarget = { questionId: null, comparisons: null };

/** What an import does, or has done. */
export interface EvidenceReport {
  source: string;
  /** Rows or analyses that say something. */
  read: number;
  profiles: number;
  studies: number;
  /** Outcomes the key question did not have. */
  outcomes: number;
  /** Studies whose risk of bias comes in. */
  assessed: number;
  /** Studies that are now linked to a reference of the project. */
  linked: number;
  updated: number;
  /** Rows that say what was there already. */
  present: number;
  rejected: RejectedRow[];
  /** Null for a spreadsheet. */
  review: ReviewContents | null;
}
