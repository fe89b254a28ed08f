import { daysBetween } from '../dates.ts';
import type { Phase, PhaseId } from '../phases.ts';

/** A phase that should have begun or ended by now. */
export interface LatePhase {
  phase: PhaseId;
  kind: 'start' | 'end';
  /** The date it was planned for. */
  due: string;
  days: number;
}

/** What is late today, longest first. A phase is late to begin while it waits, and late to end until it is done. */
export function findLate(phases: readonly Phase[], today: string): LatePhase[] {
  return phases
    .flatMap(({ id, state, plannedStart, plannedEnd }): LatePhase[] => {
      if (state !== 'done' && plannedEnd !== null && plannedEnd < today) {
        return [{ phase: id, kind: 'end', due: plannedEnd, days: daysBetween(plannedEnd, today) }];
      }
      if (state === 'waiting' && plannedStart !== null && plannedStart < today) {
        return [{ phase: id, kind: 'start', due: plannedStart, days: daysBetween(plannedStart, today) }];
      }
      return [];
    })
    .sort((a, b) => b.days - a.days);
}

/** The stretch of time a timeline shows: all dates and today, widened to whole months. Null without any date. */
export function timelineSpan(phases: readonly Phase[], today: string): { from: string; to: string } | null {
  const days = phases
    .flatMap(phase => [phase.plannedStart, phase.plannedEnd, phase.actualStart, phase.actualEnd])
    .filter(day => day !== null);
  if (days.length === 0) return null;
  const all = [...days, today].sort();
  const [first = today] = all;
  const last = all.at(-1) ?? today;
  return { from: `${first.slice(0, 7)}-01`, to: lastOfMonth(last) };
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
