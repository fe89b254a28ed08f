import type { SurveyMisfit } from '../bottlenecks/survey-answer.ts';
import type { HostileFault, ImportFault } from '../import-faults.ts';

/** Why an answer file does not come in; the words stand in the locales under `intake.fault.<fault>`. */
export const ANSWER_FAULTS = [
  'file-empty',
  'file-too-large',
  'file-missing',
  'file-truncated',
  'not-an-answer',
  'packet-itself',
  'newer-format',
  'hash-differs',
  'packet-unknown',
  'other-survey',
  'base-differs',
  'content-invalid',
  'columns-missing',
  'row-empty',
  'row-too-long',
] as const;
export type AnswerFault = (typeof ANSWER_FAULTS)[number] | SurveyMisfit;

/** One record that does not come in: in which file, where in it, and why. */
export interface Rejection {
  source: string;
  /** Row number in a table; empty when the file as a whole is refused. */
  record: string;
  reason: AnswerFault | ImportFault | HostileFault;
}

/** What one file brings, counted in answers. */
export interface IntakeReceipt {
  source: string;
  /** New answers. */
  answers: number;
  /** Later states of answers that came in before. */
  updates: number;
  /** Answers that are in already, or in a later state. */
  duplicates: number;
  /** Answers that come in although they were changed outside the packet; part of `answers` and `updates`. */
  altered: number;
  rejected: Rejection[];
}

/** Whether a file holds an answer that was changed outside the packet and is kept back for that. */
export function hasAltered({ rejected }: Pick<IntakeReceipt, 'rejected'>): boolean {
  return rejected.some(({ reason }) => reason === 'hash-differs');
}
