import type { Origin } from '../origin.ts';
import type { Language } from '../project.ts';

/** A survey among field and patients: collects bottlenecks, lets people rate them, and takes open remarks. */
export const SURVEY_QUESTION_KINDS = ['collect', 'rate', 'remarks'] as const;
export type SurveyQuestionKind = (typeof SURVEY_QUESTION_KINDS)[number];

/** How a list of bottlenecks is weighed: each 1–9 (as in RAND/UCLA), or the most important few chosen. */
export const RATING_SCALES = ['score', 'top'] as const;
export type RatingScale = (typeof RATING_SCALES)[number];

/** In which capacity a respondent answers. */
export const RESPONDENT_ROLES = [
  'care-provider',
  'patient',
  'carer',
  'organisation',
  'researcher',
  'other',
] as const;
export type RespondentRole = (typeof RESPONDENT_ROLES)[number];

export interface SurveyQuestionFields {
  kind: SurveyQuestionKind;
  prompt: string;
  help: string;
  scale: RatingScale;
  /** How many may be chosen when `scale` is `top`. */
  top: number;
}

export interface SurveyQuestion extends SurveyQuestionFields {
  id: string;
  position: number;
  revision: number;
}

export interface SurveyFields {
  title: string;
  introduction: string;
  privacy: string;
  /** Last day to answer, `YYYY-MM-DD`. */
  closesOn: string | null;
  language: Language;
}

export interface Survey extends SurveyFields {
  id: string;
  number: number;
  origin: Origin;
  revision: number;
  questions: SurveyQuestion[];
  /** Answers that have come in, newest first. */
  answers: SurveyAnswerRow[];
}

/** A received answer as lists show it. */
export interface SurveyAnswerRow {
  id: string;
  role: RespondentRole;
  organisation: string;
  via: 'packet' | 'spreadsheet';
  /** Name of the file it came in. */
  source: string;
  savedAt: string | null;
  /** Remarks to the survey as a whole, when there are any. */
  remarks: string[];
  /** Whether the file was changed outside the packet and taken in all the same. */
  isAltered: boolean;
  origin: Origin;
}

/** A question as the packet holds it; a rating carries the bottlenecks as they read when it was made. */
export type FrozenQuestion =
  | { id: string; kind: 'collect'; prompt: string; help: string }
  | { id: string; kind: 'remarks'; prompt: string; help: string }
  | {
      id: string;
      kind: 'rate';
      prompt: string;
      help: string;
      scale: RatingScale;
      top: number;
      bottlenecks: readonly { id: string; number: number; theme: string; text: string }[];
    };

/** All that a respondent is asked; its canonical hash is the packet's base hash. */
export interface FrozenSurvey extends SurveyFields {
  surveyId: string;
  projectTitle: string;
  questions: FrozenQuestion[];
}

/**
 * Puts the wording of a survey and of the bottlenecks to be rated together, as they are now. As long as there is
 * nothing to rate, nobody is asked to.
 */
export function freezeSurvey(
  survey: Omit<Survey, 'answers'>,
  projectTitle: string,
  bottlenecks: readonly { id: string; number: number; theme: string; text: string }[],
): FrozenSurvey {
  const { id, title, introduction, privacy, closesOn, language } = survey;
  return {
    surveyId: id,
    projectTitle,
    title,
    introduction,
    privacy,
    closesOn,
    language,
    questions: survey.questions.flatMap((question): FrozenQuestion[] => {
      const own = { id: question.id, prompt: question.prompt, help: question.help };
      if (question.kind === 'collect') return [{ ...own, kind: 'collect' }];
      if (question.kind === 'remarks') return [{ ...own, kind: 'remarks' }];
      if (bottlenecks.length === 0) return [];
      const listed = bottlenecks.map(({ id, number, theme, text }) => ({ id, number, theme, text }));
      return [{ ...own, kind: 'rate', scale: question.scale, top: question.top, bottlenecks: listed }];
    }),
  };
}
