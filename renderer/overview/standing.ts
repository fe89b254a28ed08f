import type { Phase } from '../../shared/phases.ts';
import type { Gap, GapKind, NextStep } from '../../shared/thread.ts';
import { areaOfGap } from '../app/gaps.ts';
import type { ScreenSearch } from '../app/search.ts';

/** Where the project stands, from the states of its phases. */
export function standingOf(phases: readonly Phase[]): {
  kind: 'waiting' | 'active' | 'between' | 'done';
  phases: Phase[];
} {
  const active = phases.filter(phase => phase.state === 'active');
  if (active.length > 0) return { kind: 'active', phases: active };
  const next = phases.find(phase => phase.state === 'waiting');
  if (!next) return { kind: 'done', phases: [] };
  const begun = phases.some(phase => phase.state === 'done');
  return { kind: begun ? 'between' : 'waiting', phases: [next] };
}

/** The screen, with its filter or its new row, on which a next step is taken; null for the export. */
export function placeOfStep(kind: NextStep['kind']): { area: string; search: ScreenSearch } | null {
  switch (kind) {
    case 'export-concept':
      return null;
    case 'no-organisations':
      return { area: 'people', search: { view: 'organisations' } };
    case 'no-seats':
      return { area: 'people', search: {} };
    case 'no-bottlenecks':
      return { area: 'bottlenecks', search: { add: true } };
    case 'no-questions':
      return { area: 'questions', search: { add: true } };
    case 'no-sections':
      return { area: 'documents', search: {} };
    default:
      return { area: areaOfGap(kind), search: { gap: kind } };
  }
}

export interface ThreadProgress {
  gap: GapKind;
  done: number;
  total: number;
}

/** Each link of the thread, with how many things have it. Links of which there is nothing yet are left out. */
export function threadProgress(counts: Record<string, number>, gaps: readonly Gap[]): ThreadProgress[] {
  const links: [GapKind, string][] = [
    ['bottleneck-without-question', 'bottlenecks'],
    ['question-without-section', 'questions'],
    ['section-empty', 'documents'],
    ['question-without-recommendation', 'questions'],
    ['recommendation-without-strength', 'recommendations'],
    ['recommendation-without-indicator', 'recommendations'],
  ];
  return links.flatMap(([gap, counted]) => {
    const total = counts[counted] ?? 0;
    const missing = gaps.find(found => found.kind === gap)?.items.length ?? 0;
    return total === 0 ? [] : [{ gap, total, done: total - missing }];
  });
}
