import { ABSTAIN, castIn, type Tally } from './tally.ts';

/** What is done with abstentions: they are left out of the whole the share is taken of, or count in it. */
export const ABSTENTIONS = ['left-out', 'counted'] as const;
export type Abstentions = (typeof ABSTENTIONS)[number];

/** More than half, or at least this percentage. */
export type ShareNeeded = 'more-than-half' | 70 | 75 | 80 | 95;

export interface ShareResult {
  /** The whole: ballots cast, with or without the abstentions. */
  counted: number;
  /** The choice that reached the share; null when none did. */
  winner: string | null;
}

/**
 * Whether one choice has the share that is needed. A majority is more than half, so that a tie is none; the
 * percentages are reached by "at least". No Dutch or Belgian guideline method gives a number (KNGF, FMS, KCE,
 * WOREL); the choices are those used elsewhere: more than 50, 75 and 95 % (AWMF), 70 % (COMET; Surviving Sepsis for
 * a strong recommendation), 80 % (ASH for a strong recommendation; Semin Arthritis Rheum 2010). Reckoned in whole
 * numbers, so that 3 of 4 is exactly 75 %.
 */
export function applyShare(tally: Tally, needed: ShareNeeded, abstentions: Abstentions): ShareResult {
  const abstained = tally[ABSTAIN] ?? 0;
  const counted = castIn(tally) - (abstentions === 'counted' ? 0 : abstained);
  const winner = Object.entries(tally).find(
    ([choice, count]) =>
      choice !== ABSTAIN &&
      count > 0 &&
      (needed === 'more-than-half' ? 2 * count > counted : 100 * count >= needed * counted),
  );
  return { counted, winner: winner?.[0] ?? null };
}
