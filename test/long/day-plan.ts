import { type Random, seeded } from '../helpers/redline/random.ts';

/** What happens on one working day of eight hours, as far as the program sees it. */
const DAY = { words: 3_300, comments: 300, imports: 40, exports: 20, restarts: 50, kills: 10 } as const;

export type DayEvent =
  | { kind: 'type'; words: number }
  | { kind: 'comment' | 'import' | 'export' | 'restart' | 'kill' };

/** Words that are typed without looking up. */
const WORDS_AT_ONCE = 11;

/**
 * A share of a day, the same for the same seed. The first half goes by without a restart, so that what grows can be
 * seen growing; the restarts and the kills all fall in the second.
 */
export function planDay(share: number, seed: number): DayEvent[] {
  const random = seeded(seed);
  const count = (of: keyof typeof DAY) => Math.max(1, Math.round(DAY[of] * share));
  const times = (number: number, event: DayEvent) => Array.from({ length: number }, () => event);
  const work = [
    ...times(Math.ceil(count('words') / WORDS_AT_ONCE), { kind: 'type', words: WORDS_AT_ONCE }),
    ...times(count('comments'), { kind: 'comment' }),
    ...times(count('imports'), { kind: 'import' }),
    ...times(count('exports'), { kind: 'export' }),
  ] satisfies DayEvent[];
  const shuffled = shuffle(work, random);
  const half = Math.floor(shuffled.length / 2);
  const ends = [...times(count('restarts'), { kind: 'restart' }), ...times(count('kills'), { kind: 'kill' })];
  return [...shuffled.slice(0, half), ...shuffle([...shuffled.slice(half), ...ends], random)];
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  return Array.from({ length: left.length }, () => left.splice(random.below(left.length), 1)).flat();
}
