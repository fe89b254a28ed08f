import { DECISIONS, type DecisionKind } from '../../shared/adapte/decisions.ts';
import { COMPARISONS, type Comparison } from '../../shared/adapte/source-recommendations.ts';

/** What a key on a recommendation means. */
export type MatrixKey =
  | { decide: DecisionKind | null }
  | { compare: Comparison }
  | { enter: true }
  | { remove: true };

/** 1 to 4 decide, 0 takes the decision back, 5 to 7 compare the row. By place too: French keyboards shift digits. */
export function matrixKey({ key, code }: { key: string; code: string }): MatrixKey | null {
  if (key === 'Enter') return { enter: true };
  if (key === 'Delete') return { remove: true };
  const digit = Number(/^\d$/.exec(key)?.[0] ?? /^Digit(\d)$/.exec(code)?.[1] ?? Number.NaN);
  if (digit === 0) return { decide: null };
  const kind = DECISIONS[digit - 1];
  if (kind) return { decide: kind };
  const comparison = COMPARISONS[digit - 1 - DECISIONS.length];
  return comparison ? { compare: comparison } : null;
}

/** The key that chooses a decision or a comparison, as it is printed beside it. */
export const DECISION_KEYS = Object.fromEntries(
  DECISIONS.map((kind, at) => [kind, String(at + 1)]),
) as Record<DecisionKind, string>;
export const COMPARISON_KEYS = Object.fromEntries(
  COMPARISONS.map((id, at) => [id, String(at + 1 + DECISIONS.length)]),
) as Record<Comparison, string>;
