import fc from 'fast-check';
import { EDITS, type EditStep } from './random-edits.ts';

/** How many random cases the whole run makes; `npm run test:long` asks for more. */
const CASES = Number(process.env.LEIDRAAD_CASES ?? 5_000);
/** The same cases every time, unless a seed is given; the long run takes a new one each time. */
const SEED = Number(
  process.env.LEIDRAAD_SEED ?? (process.env.LEIDRAAD_CASES ? Date.now() % 2 ** 31 : 20_260_101),
);

/** Between `least` and `most` random edits of every kind. */
export function edits(least: number, most: number): fc.Arbitrary<EditStep[]> {
  const step = fc.tuple(fc.nat(EDITS.length - 1), fc.nat(1_000_000));
  return fc.array(step, { minLength: least, maxLength: most });
}

/**
 * Checks a share of the cases with a seed of its own, so that several test files run side by side. Prints the
 * seed; on failure fast-check shrinks the edits to the few that matter.
 */
export function runCases<T>(
  name: string,
  part: number,
  share: number,
  cases: fc.Arbitrary<T>,
  check: (value: T) => void,
): void {
  const seed = SEED + part;
  const numRuns = Math.ceil(CASES * share);
  console.log(`${name}: ${numRuns} cases, LEIDRAAD_SEED=${SEED} (part ${part})`);
  fc.assert(
    fc.property(cases, value => {
      check(value);
    }),
    { seed, numRuns },
  );
}

/** Time a share of the long run may take. */
export const LONG = 3_600_000;
