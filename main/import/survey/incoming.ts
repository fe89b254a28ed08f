import type { FrozenSurvey } from '../../../shared/bottlenecks/survey.ts';
import type { SurveyContent } from '../../../shared/bottlenecks/survey-answer.ts';
import type { Rejection } from '../../../shared/packet/answer-faults.ts';

/** A file somebody sent, by the name it is reported under. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** An answer that was read and fits what was asked; nothing is stored yet. */
export interface IncomingAnswer {
  id: string;
  surveyId: string;
  packetId: string | null;
  via: 'packet' | 'spreadsheet';
  source: string;
  savedAt: string | null;
  contentHash: string;
  content: SurveyContent;
  /** What was asked; null for a table, which can hold no ratings. */
  definition: FrozenSurvey | null;
  /** Whether it was changed outside the packet: its content is not what its hash names. */
  isAltered: boolean;
}

/** What one file holds. */
export interface SourceReading {
  source: string;
  answers: IncomingAnswer[];
  rejected: Rejection[];
}
