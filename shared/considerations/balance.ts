import { type Considerations, judgementOf } from '../considerations.ts';
import type { Certainty, Strength } from '../recommendations.ts';
import { type ConsiderationId, type Lean, leanOf } from './criteria.ts';

/** What the judgements come to. They are laid side by side, never added up: the group weighs, not the program. */
export interface Balance {
  total: number;
  /** With a judgement, the panel's or a draft. */
  judged: number;
  /** With a judgement of the panel. */
  settled: number;
  groups: Record<Lean, ConsiderationId[]>;
  unjudged: ConsiderationId[];
}

/** Groups the criteria by what their judgement does to the recommendation. */
export function summariseBalance({ entries }: Pick<Considerations, 'entries'>): Balance {
  const groups: Balance['groups'] = {
    for: [],
    against: [],
    neutral: [],
    strengthens: [],
    weakens: [],
    unsure: [],
  };
  const unjudged: ConsiderationId[] = [];
  for (const entry of entries) {
    const judgement = judgementOf(entry);
    if (judgement === null) unjudged.push(entry.criterion);
    else groups[leanOf(entry.criterion, judgement.answer)].push(entry.criterion);
  }
  return {
    total: entries.length,
    judged: entries.length - unjudged.length,
    settled: entries.filter(entry => entry.panel !== null).length,
    groups,
    unjudged,
  };
}

export const BALANCE_HINTS = [
  'strong-on-low-certainty',
  'strong-on-variable-values',
  'for-against-balance',
  'against-with-balance',
  'grade-certainty-differs',
] as const;
export type BalanceHint = (typeof BALANCE_HINTS)[number];

const LOW: readonly (Certainty | null)[] = ['low', 'very-low'];

/**
 * Where a recommendation and the judgements it rests on do not go together. Each is a question to the group, not a
 * fault: GRADE allows a strong recommendation on low certainty in five situations (see `SITUATIONS`).
 */
export function balanceHints(
  {
    strength,
    certainty,
    situation,
  }: {
    strength: Strength | null;
    certainty: Certainty | null;
    situation: string | null;
  },
  considerations: Pick<Considerations, 'entries'> | null,
): BalanceHint[] {
  const answer = (id: ConsiderationId) => {
    const entry = considerations?.entries.find(candidate => candidate.criterion === id);
    return entry === undefined ? null : (judgementOf(entry)?.answer ?? null);
  };
  const lean = (id: ConsiderationId) => {
    const given = answer(id);
    return given === null ? null : leanOf(id, given);
  };
  const isStrong = strength === 'strong-for' || strength === 'strong-against';
  const isFor = strength === 'strong-for' || strength === 'conditional-for';
  const isAgainst = strength === 'strong-against' || strength === 'conditional-against';
  const judged = answer('certainty')?.replace('certainty-', '') ?? null;
  const found: Record<BalanceHint, boolean> = {
    'strong-on-low-certainty': isStrong && LOW.includes(certainty) && situation === null,
    'strong-on-variable-values': isStrong && lean('values') === 'weakens',
    'for-against-balance': isFor && lean('balance') === 'against',
    'against-with-balance': isAgainst && lean('balance') === 'for',
    'grade-certainty-differs':
      certainty !== null && judged !== null && judged !== 'no-studies' && judged !== certainty,
  };
  return BALANCE_HINTS.filter(hint => found[hint]);
}
