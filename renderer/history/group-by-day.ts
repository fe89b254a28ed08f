import type { HistoryItem } from '../../shared/history.ts';

/** Acts under the local day they were done on, in the order given. `day` is a moment on that day. */
export function groupByDay(items: readonly HistoryItem[]): { day: string; acts: HistoryItem[] }[] {
  const days = Map.groupBy(items, item => new Date(item.at).toDateString());
  return [...days.values()].map(acts => ({ day: acts[0]?.at ?? '', acts }));
}
