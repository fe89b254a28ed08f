import type { PhaseId } from '../phases.ts';
import type { CriterionId } from './criteria.ts';
import type { MethodStatus } from './engine.ts';
import type { LatePhase } from './planning.ts';

/** What the method asks for now: first what is late, then the open criteria of the phases under way. */
export interface MethodNext {
  late: LatePhase[];
  /** The first open criteria of each phase under way, and how many more there are. */
  phases: { phase: PhaseId; criteria: CriterionId[]; more: number }[];
}

/** Enough to see what to do; the screen of the phase has them all. */
const SHOWN = 4;

/**
 * Picks from the method what belongs on the list of what is next. Criteria the thread already names as a gap are
 * left out, and so are those whose step waits for another.
 */
export function methodNext(
  status: MethodStatus & {
    phases: readonly { id: PhaseId; state: string }[];
    gaps: readonly { kind: string }[];
  },
): MethodNext {
  const gaps = new Set(status.gaps.map(gap => gap.kind));
  const phases = status.phases.flatMap(({ id, state }) => {
    if (state !== 'active') return [];
    const ready = status.steps.filter(step => step.phase === id && step.state === 'open');
    const open = [...new Set(ready.flatMap(step => step.openExit))].filter(criterion => {
      const gap = status.criteria[criterion].place?.gap;
      return gap === undefined || !gaps.has(gap);
    });
    const total = status.gates.find(gate => gate.phase === id)?.open.length ?? 0;
    const criteria = open.slice(0, SHOWN);
    return total === 0 ? [] : [{ phase: id, criteria, more: total - criteria.length }];
  });
  return { late: status.late, phases };
}
