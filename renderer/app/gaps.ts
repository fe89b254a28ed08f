import { useQuery } from '@tanstack/react-query';
import type { Gap, GapKind } from '../../shared/thread.ts';
import { useConnection } from './connection-context.tsx';

/** The missing links of the thread, as the host computes them. */
export function useGaps(): readonly Gap[] {
  const { api } = useConnection();
  return useQuery(api.project.status.queryOptions()).data?.gaps ?? [];
}

/** Only the rows with this gap; all rows when no gap is asked for. */
export function withGap<T extends { id: string }>(
  rows: readonly T[],
  gaps: readonly Gap[],
  kind: GapKind | undefined,
): readonly T[] {
  if (kind === undefined) return rows;
  const ids = new Set(gaps.find(gap => gap.kind === kind)?.items.map(item => item.id));
  return rows.filter(row => ids.has(row.id));
}

/** The screen on which a gap is closed. */
export function areaOfGap(kind: GapKind): string {
  if (kind === 'section-empty') return 'documents';
  if (kind === 'recommendation-without-indicator') return 'recommendations';
  if (kind === 'source-recommendation-without-decision') return 'adapte';
  return `${kind.slice(0, kind.indexOf('-'))}s`;
}
