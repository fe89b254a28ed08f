/** Products of decimal fractions land just below the number meant: 0.05 × 1.09 × 1000 is 54.500000000000007 or 54.49…. */
const NOISE = 1e-9;

/** Rounds half away from zero, as published tables do: "24.5 fewer" becomes "25 fewer". Never gives -0. */
export function roundHalfUp(value: number, decimals = 0): number {
  const scale = 10 ** decimals;
  const magnitude = Math.floor(Math.abs(value) * scale + 0.5 + NOISE) / scale;
  return magnitude === 0 ? 0 : Math.sign(value) * magnitude;
}

/** Rounds up to a whole number, but leaves a number alone that is whole apart from floating-point noise. */
export function ceilWhole(value: number): number {
  return Math.ceil(value - NOISE);
}
