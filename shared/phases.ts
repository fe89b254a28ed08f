import type { Origin } from './origin.ts';

/**
 * The phases of the KNGF methodology, in order; comment and editing are separate steps on the rail.
 * Source: KNGF-richtlijnenmethodiek 2025 and the account of the low-back-pain guideline (KNGF 2021).
 */
export const PHASES = [
  'initiation',
  'preparation',
  'development',
  'comment',
  'editing',
  'authorisation',
  'implementation',
  'evaluation',
] as const;
export type PhaseId = (typeof PHASES)[number];

export const PHASE_STATES = ['waiting', 'active', 'done'] as const;
export type PhaseState = (typeof PHASE_STATES)[number];

export interface Phase {
  id: PhaseId;
  state: PhaseState;
  revision: number;
  /** Calendar dates, `YYYY-MM-DD`. */
  plannedStart: string | null;
  plannedEnd: string | null;
  actualStart: string | null;
  actualEnd: string | null;
  datesOrigin: Origin;
}

/** What each phase works on; a screen of the app is named after each area. */
export const PHASE_AREAS: Record<PhaseId, readonly string[]> = {
  initiation: ['initiation'],
  preparation: ['people', 'bottlenecks', 'questions'],
  development: [
    'meetings',
    'references',
    'selection',
    'sources',
    'adapte',
    'evidence',
    'considerations',
    'recommendations',
    'consensus',
    'content',
    'documents',
    'versions',
  ],
  comment: ['comments'],
  editing: ['editorial', 'proposals', 'abbreviations'],
  authorisation: ['authorisation', 'exports'],
  implementation: ['implementation'],
  evaluation: [],
};
