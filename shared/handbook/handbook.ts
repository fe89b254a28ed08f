import type { AdapteStepId } from '../phases/adapte.ts';
import type { KngfStepId } from '../phases/kngf.ts';

export type HandbookStepId = KngfStepId | AdapteStepId;

/** What the handbook explains besides the steps of the method: ways of working that run through all phases. */
export const HANDBOOK_TOPICS = [
  'first-hour',
  'thread',
  'roles',
  'writing',
  'proposals',
  'comment-round',
  'versions',
  'exports',
  'files',
  'keyboard',
] as const;
export type HandbookTopic = (typeof HANDBOOK_TOPICS)[number];

/** One page. What a step is, who does it and what it yields stands with the method; a page does not repeat it. */
export interface HandbookPage {
  /** Why it is done: one short paragraph. */
  why: string;
  /** How it is done in Leidraad: one act each, in order. */
  how: readonly string[];
  /** What the methodology asks for, each with its source in brackets at the end. */
  asks: readonly string[];
}

/** The handbook in one language: a page for each step of the method, and one for each topic. */
export interface Handbook {
  steps: Record<HandbookStepId, HandbookPage>;
  topics: Record<HandbookTopic, HandbookPage & { name: string; about: string }>;
}

/** Some of the pages, as one file of a language holds them. */
export type HandbookPages = Partial<Record<HandbookStepId, HandbookPage>>;
