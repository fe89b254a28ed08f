import { PHASE_AREAS, PHASES, type PhaseId, type PhaseState } from '../../shared/phases.ts';

/** The phase an area belongs to, or null for an area of no phase (the history). */
export function phaseOfArea(area: string): PhaseId | null {
  return PHASES.find(phase => PHASE_AREAS[phase].includes(area)) ?? null;
}

/**
 * A phase shows its areas while it is under way, and while one of its areas or its steps are on screen; `open` is
 * what the screen has opened.
 */
export function isPhaseOpen(
  phase: PhaseId,
  state: PhaseState,
  area: string,
  open: string | undefined,
): boolean {
  const isOnScreen = phaseOfArea(area) === phase || (area === 'phases' && open === phase);
  return PHASE_AREAS[phase].length > 0 && (state === 'active' || isOnScreen);
}
