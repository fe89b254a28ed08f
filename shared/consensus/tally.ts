/** How many ballots each choice got, by the choice's id; `abstain` among them. */
export type Tally = Readonly<Record<string, number>>;

/** The choice of who takes part without choosing: counts for the quorum, and for the share only where that is the rule. */
export const ABSTAIN = 'abstain';

/** Counts ballots. The tally says nothing about who cast which, nor in what order: its choices are sorted. */
export function tallyOf(choices: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const choice of choices.toSorted()) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** All ballots of a tally, abstentions too. */
export function castIn(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}

/** The ratings from 1 to 9 in a tally, in ascending order; abstentions are no ratings. */
export function ratingsIn(tally: Tally): number[] {
  return Object.entries(tally)
    .filter(([choice]) => choice !== ABSTAIN)
    .flatMap(([choice, count]) => Array.from({ length: count }, () => Number(choice)))
    .sort((a, b) => a - b);
}
