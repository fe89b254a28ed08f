import * as z from 'zod';
import type { Origin } from '../origin.ts';

/**
 * Where was searched. Databases and registers (trials, reviews) make one arm of the PRISMA flow; websites,
 * organisations, citation searching and all else the other.
 */
export const SEARCH_SOURCES = [
  'database',
  'register',
  'website',
  'organisation',
  'citation',
  'other',
] as const;
export type SearchSource = (typeof SEARCH_SOURCES)[number];

export const searchFieldsSchema = z.object({
  kind: z.enum(SEARCH_SOURCES),
  /** Name of the database, register, website or organisation. */
  name: z.string().trim().min(1).max(300),
  platform: z.string().trim().max(300),
  searchedOn: z.iso.date().nullable(),
  /** The literal search string, or how was browsed. */
  strategy: z.string().trim().max(50_000),
  limits: z.string().trim().max(5_000),
  filters: z.string().trim().max(5_000),
  /** Records the source itself reported. */
  hits: z.int().min(0).max(100_000_000).nullable(),
  searchedBy: z.string().trim().max(300),
  /** Who peer-reviewed the strategy (PRESS); empty when nobody did. */
  reviewedBy: z.string().trim().max(300),
  note: z.string().trim().max(5_000),
});
export type SearchFields = z.infer<typeof searchFieldsSchema>;

/** A search with nothing known but where. */
export function emptySearch(kind: SearchSource, name: string): SearchFields {
  return {
    kind,
    name,
    platform: '',
    searchedOn: null,
    strategy: '',
    limits: '',
    filters: '',
    hits: null,
    searchedBy: '',
    reviewedBy: '',
    note: '',
  };
}

/** An import of references that came from a search. */
export interface SearchImport {
  id: string;
  file: string;
  /** Records of the file that were taken in, duplicates among them. */
  records: number;
}

export interface Search extends SearchFields {
  id: string;
  questionId: string;
  position: number;
  origin: Origin;
  revision: number;
  imports: SearchImport[];
}

export const CRITERION_KINDS = ['include', 'exclude'] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** What a criterion is about: the PICO and how a study is made and published. */
export const CRITERION_ELEMENTS = [
  'population',
  'intervention',
  'comparison',
  'outcome',
  'design',
  'setting',
  'language',
  'period',
  'publication',
  'other',
] as const;
export type CriterionElement = (typeof CRITERION_ELEMENTS)[number];

export const criterionFieldsSchema = z.object({
  kind: z.enum(CRITERION_KINDS),
  element: z.enum(CRITERION_ELEMENTS),
  text: z.string().trim().min(1).max(2_000),
});
export type CriterionFields = z.infer<typeof criterionFieldsSchema>;

export interface SelectionCriterion extends CriterionFields {
  id: string;
  questionId: string;
  /** 1-based within its kind; an exclusion reason is chosen by it. */
  number: number;
  position: number;
  origin: Origin;
  revision: number;
}

export const STAGES = ['title', 'full-text'] as const;
export type Stage = (typeof STAGES)[number];

export const DECISIONS = ['include', 'exclude', 'unsure'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Names a record in the selection of a question. */
export const recordKeySchema = z.object({
  questionId: z.string(),
  referenceId: z.string(),
  stage: z.enum(STAGES),
});
export type RecordKey = z.infer<typeof recordKeySchema>;

/** What one screener decided on a record. */
export interface ScreeningDecision extends RecordKey {
  screener: string;
  decision: Decision;
  criterionId: string | null;
  by: string;
  at: string;
  origin: Origin;
}

/** How a disagreement or a doubt was settled, and by whom. */
export interface Resolution extends RecordKey {
  decision: 'include' | 'exclude';
  criterionId: string | null;
  by: string;
  at: string;
  origin: Origin;
}

export const planFieldsSchema = z.object({
  titleScreeners: z.union([z.literal(1), z.literal(2)]),
  fullTextScreeners: z.union([z.literal(1), z.literal(2)]),
  /** Words to mark in titles and abstracts, beside those of the question. */
  keywords: z.array(z.string().trim().min(1).max(200)).max(200),
  /** PRISMA-S items people answered themselves, each with what they wrote. */
  checks: z.record(z.string().max(40), z.string().trim().max(2_000)),
  /** Of the version that is updated; null when there is none. */
  previousStudies: z.int().min(0).nullable(),
  previousReports: z.int().min(0).nullable(),
});
export type PlanFields = z.infer<typeof planFieldsSchema>;

/** How the selection of a question is done. A question nobody set up has the usual plan at revision 0. */
export interface SelectionPlan extends PlanFields {
  questionId: string;
  origin: Origin;
  revision: number;
}

/** The usual plan: two people judge, independently, on both rounds. */
export function usualPlan(questionId: string): SelectionPlan {
  return {
    questionId,
    titleScreeners: 2,
    fullTextScreeners: 2,
    keywords: [],
    checks: {},
    previousStudies: null,
    previousReports: null,
    origin: 'project',
    revision: 0,
  };
}

/** A report that could not be had, or tells of the same study as another. */
export interface SelectionReport {
  questionId: string;
  referenceId: string;
  isUnretrieved: boolean;
  /** The report by which its study is counted; null when it is itself. */
  reportOf: string | null;
}

/** A publication to select for a question, and the ways it was found. */
export interface Candidate {
  referenceId: string;
  /** Kinds of the sources it was found in; empty when it was linked to the question by hand. */
  found: SearchSource[];
}
