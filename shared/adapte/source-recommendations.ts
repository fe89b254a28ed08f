import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { LANGUAGES, type Language } from '../project.ts';
import { CERTAINTIES, STRENGTHS } from '../recommendations.ts';
import type { SourceDecided } from './decisions.ts';

/** Languages guidelines are found in; the rest is left open. */
export const ORIGINAL_LANGUAGES = ['en', 'nl', 'fr', 'de', 'es', 'it', 'pt', 'da', 'sv', 'nb', 'fi'] as const;
export type OriginalLanguage = (typeof ORIGINAL_LANGUAGES)[number];

const text = (most: number) => z.string().trim().max(most).default('');

export const sourceRecommendationFieldsSchema = z.object({
  /** As the source numbers it, e.g. "1.2.3". */
  number: text(50),
  page: text(50),
  /** The heading it stands under in the source. */
  section: text(500),
  /** The original wording, untouched. */
  wording: z.string().trim().min(1).max(10_000),
  /** Language of the original; null when it is none of those listed. */
  language: z.enum(ORIGINAL_LANGUAGES).nullable().default(null),
  /** Strength and certainty in the words of the source, e.g. "Grade A". */
  strengthSaid: text(200),
  strength: z.enum(STRENGTHS).nullable().default(null),
  certaintySaid: text(200),
  certainty: z.enum(CERTAINTIES).nullable().default(null),
  /** What the source says the evidence shows. */
  evidence: text(20_000),
  /** The studies and publications the source rests on, as it lists them. */
  literature: text(20_000),
  note: text(5_000),
});
export type SourceRecommendationFields = z.infer<typeof sourceRecommendationFieldsSchema>;

export const translationSchema = z.object({
  language: z.enum(LANGUAGES),
  wording: z.string().trim().max(10_000),
});

/** Where a source recommendation stands in the matrix of a key question. */
export interface Place {
  questionId: string;
  /** The row it shares with those of other sources; null while it stands by itself. */
  topicId: string | null;
}

/** A recommendation of a source guideline. */
export interface SourceRecommendation extends SourceRecommendationFields {
  id: string;
  sourceId: string;
  translations: Partial<Record<Language, string>>;
  places: Place[];
  /** References of this project it rests on. */
  referenceIds: string[];
  /** Null while nothing has been decided. */
  decision: SourceDecided | null;
  position: number;
  origin: Origin;
  revision: number;
}

/** What the group says of the recommendations in one row. */
export const COMPARISONS = ['agrees', 'differs', 'contradicts'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const topicFieldsSchema = z.object({
  name: z.string().trim().min(1).max(300),
  comparison: z.enum(COMPARISONS).nullable().default(null),
  comparisonNote: text(5_000),
});
export type TopicFields = z.infer<typeof topicFieldsSchema>;

/** A row of the matrix of a key question: what the sources say on one topic. */
export interface Topic extends TopicFields {
  id: string;
  questionId: string;
  position: number;
  origin: Origin;
  revision: number;
}

/** How people cite it: the short name of the source and the number there. */
export function citeSource(label: string, number: string): string {
  return number === '' ? label : `${label}, ${number}`;
}

/** The wording in a language: the translation, or the original when it is in that language already; else null. */
export function wordingIn(
  { translations, language, wording }: Pick<SourceRecommendation, 'translations' | 'language' | 'wording'>,
  wanted: Language,
): string | null {
  return translations[wanted] ?? (language === wanted ? wording : null);
}
