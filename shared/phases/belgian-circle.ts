import type { PhaseId } from '../phases.ts';

/** One phase of the Belgian circle for evidence-based practice, with its core partner. */
export interface CirclePhase {
  id: (typeof CIRCLE_PHASES)[number];
  partner: string;
  /** Phases of a guideline project that fall into it. */
  covers: readonly PhaseId[];
}

const CIRCLE_PHASES = [
  'prioritisation',
  'development',
  'validation',
  'dissemination',
  'implementation',
  'evaluation',
] as const;

/**
 * The six phases of the Belgian EBP circle (KCE report 291, 2017), around the phases of a guideline project.
 * Partners as the network publishes them; that the project's phases map so is this program's reading.
 */
export const BELGIAN_CIRCLE: readonly CirclePhase[] = [
  { id: 'prioritisation', partner: 'KCE', covers: ['initiation'] },
  { id: 'development', partner: 'WOREL', covers: ['preparation', 'development', 'comment', 'editing'] },
  { id: 'validation', partner: 'CEBAM', covers: ['authorisation'] },
  { id: 'dissemination', partner: 'Ebpracticenet', covers: ['authorisation'] },
  { id: 'implementation', partner: 'Ebpracticenet', covers: ['implementation'] },
  { id: 'evaluation', partner: 'CEBAM', covers: ['evaluation'] },
];
