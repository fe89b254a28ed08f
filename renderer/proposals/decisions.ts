import type { Decision, ProposalDecision } from '../../shared/proposals.ts';
import type { Change, PartKind } from '../../shared/redline/change.ts';

/** A change with what was decided on it; a change of which parts were decided differently is open again. */
export interface DecidedChange {
  change: Change;
  decision: Decision | null;
  reason: string;
  commentNumber: number | null;
}

/** Brings each change together with the decisions on its parts. */
export function decideChanges(
  changes: readonly Change[],
  decisions: readonly ProposalDecision[],
): DecidedChange[] {
  const byPart = new Map(decisions.map(decision => [decision.partId, decision]));
  return changes.map(change => {
    const own = change.parts.map(part => byPart.get(part.id));
    const [first] = own;
    const agreed = first !== undefined && own.every(other => other?.decision === first.decision);
    return {
      change,
      decision: agreed ? first.decision : null,
      reason: first?.reason ?? '',
      commentNumber: first?.commentNumber ?? null,
    };
  });
}

/** The id of the change after (or before) the one at hand, going round at the end. */
export function nextChange(
  rows: readonly DecidedChange[],
  selected: string | null,
  by: 1 | -1,
): string | null {
  if (rows.length === 0) return null;
  const at = rows.findIndex(row => row.change.id === selected);
  const index = at === -1 ? (by === 1 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length;
  return rows[index]?.change.id ?? null;
}

export function partIdsOf(rows: readonly DecidedChange[]): string[] {
  return rows.flatMap(row => row.change.parts.map(part => part.id));
}

/** The rows of a kind, those without a decision, or all. */
export function filterRows<Row extends DecidedChange>(
  rows: readonly Row[],
  filter: 'all' | 'open' | PartKind,
): readonly Row[] {
  if (filter === 'all') return rows;
  if (filter === 'open') return rows.filter(row => row.decision === null);
  return rows.filter(row => row.change.kinds.includes(filter));
}

/** Every kind that occurs, with how many changes are of it, the most frequent first. */
export function kindsIn(rows: readonly DecidedChange[]): { kind: PartKind; count: number }[] {
  const counts = new Map<PartKind, number>();
  for (const { change } of rows)
    for (const kind of change.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
