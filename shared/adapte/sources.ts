import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { SEARCH_SOURCES } from '../selection/records.ts';

/** Whether the source may be adapted: by its own licence, or by permission that was asked for. */
export const LICENCES = ['unknown', 'free', 'requested', 'granted', 'refused'] as const;

/** What the check on currency found (ADAPTE 2.0, tool 11). */
export const CURRENCIES = ['current', 'partly', 'outdated', 'withdrawn'] as const;

export const SOURCE_DECISIONS = ['included', 'excluded'] as const;
export type SourceDecision = (typeof SOURCE_DECISIONS)[number];

/** How well a guideline answers a key question. */
export const FITS = ['full', 'partial', 'none'] as const;
export type Fit = (typeof FITS)[number];

/** ADAPTE's PIPOH (2.0, tool 6): where a source can differ from a key question. */
export const FIT_ELEMENTS = ['population', 'intervention', 'professionals', 'outcomes', 'setting'] as const;

/** A year, a month of a year, or a day; empty when it is not known. */
const PARTIAL_DATE = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;

/** Whether this can stand for a date that may be known by year or month alone. */
export function isPartialDate(text: string): boolean {
  return PARTIAL_DATE.test(text);
}

const text = (most: number) => z.string().trim().max(most).default('');
const partialDate = z.string().trim().regex(PARTIAL_DATE).default('');
const day = z.iso.date().nullable().default(null);
/** Only addresses a browser opens as a page. */
const webAddress = z
  .string()
  .trim()
  .max(2_000)
  .regex(/^(https?:\/\/\S+)?$/)
  .default('');

export const sourceFieldsSchema = z.object({
  /** How it is called in lists and tables, e.g. "NICE NG59". */
  label: z.string().trim().min(1).max(200),
  title: text(1_000),
  developer: text(500),
  country: text(200),
  published: partialDate,
  /** Last day of the search for evidence. */
  searchEnd: partialDate,
  nextUpdate: partialDate,
  scope: text(5_000),
  /** How the evidence and the recommendations were graded. */
  grading: text(500),
  funding: text(1_000),
  url: webAddress,
  note: text(5_000),
  licence: z.enum(LICENCES).default('unknown'),
  /** When permission was asked for, given or refused. */
  licenceOn: day,
  licenceTerms: text(5_000),
  /** Null while nobody has checked. */
  currency: z.enum(CURRENCIES).nullable().default(null),
  currencyOn: day,
  currencyNote: text(5_000),
  decision: z.enum(SOURCE_DECISIONS).nullable().default(null),
  decidedOn: day,
  decisionReason: text(5_000),
});
export type SourceFields = z.infer<typeof sourceFieldsSchema>;

export const fitFieldsSchema = z.object({
  fit: z.enum(FITS),
  /** Where it differs; says something only when the fit is partial. */
  differs: z.array(z.enum(FIT_ELEMENTS)).max(FIT_ELEMENTS.length).default([]),
  note: text(2_000),
});
export type FitFields = z.infer<typeof fitFieldsSchema>;

export interface QuestionFit extends FitFields {
  questionId: string;
}

/** What a kept file is: the guideline itself, or the letter about permission. */
export const SOURCE_FILE_PURPOSES = ['guideline', 'permission'] as const;
export type SourceFilePurpose = (typeof SOURCE_FILE_PURPOSES)[number];

export interface SourceFile {
  id: string;
  purpose: SourceFilePurpose;
  name: string;
  size: number;
  addedAt: string;
  revision: number;
}

export interface Source extends SourceFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
  /** How it fits the key questions somebody judged. */
  fits: QuestionFit[];
  files: SourceFile[];
}

const count = z.int().min(0).max(1_000_000).nullable().default(null);

/** Where was searched for guidelines, and what came of it. */
export const sourceSearchFieldsSchema = z.object({
  kind: z.enum(SEARCH_SOURCES).default('organisation'),
  name: z.string().trim().min(1).max(300),
  searchedOn: day,
  /** The literal search string, or how was browsed. */
  strategy: text(50_000),
  hits: count,
  /** Guidelines that went on to the register. */
  kept: count,
  searchedBy: text(300),
  note: text(5_000),
});
export type SourceSearchFields = z.infer<typeof sourceSearchFieldsSchema>;

export interface SourceSearch extends SourceSearchFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}

/** Whether it is settled that the source may be adapted. */
export function mayBeAdapted({ licence }: Pick<Source, 'licence'>): boolean {
  return licence === 'free' || licence === 'granted';
}

/** Ids of the key questions this source answers at least in part. */
export function questionsAnswered({ fits }: Pick<Source, 'fits'>): string[] {
  return fits.filter(({ fit }) => fit !== 'none').map(({ questionId }) => questionId);
}
