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
}

/** What each phase works on; a screen of the app is named after each area. */
export const PHASE_AREAS: Record<PhaseId, readonly string[]> = {
  initiation: ['overview'],
  preparation: ['people', 'bottlenecks', 'questions'],
  development: ['meetings', 'documents', 'versions', 'recommendations'],
  comment: [],
  editing: [],
  authorisation: ['exports'],
  implementation: ['implementation'],
  evaluation: [],
};
