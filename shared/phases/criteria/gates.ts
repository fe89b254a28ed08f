import type { PhaseId } from '../../phases.ts';
import { type Criterion, holds } from './kinds.ts';

function passed(phase: PhaseId): Criterion {
  return holds({ area: 'phases', open: phase }, facts => facts.passedGates.has(phase));
}

/** A phase begins when the gate before it has been passed. */
export const gateCriteria = {
  'initiation-passed': passed('initiation'),
  'preparation-passed': passed('preparation'),
  'development-passed': passed('development'),
  'comment-passed': passed('comment'),
  'editing-passed': passed('editing'),
  'authorisation-passed': passed('authorisation'),
  'implementation-passed': passed('implementation'),
  'evaluation-passed': passed('evaluation'),
} satisfies Record<`${PhaseId}-passed`, Criterion>;
