/** Agreement between appraisers: two-way random effects, absolute agreement. */
export interface Icc {
  /** Of a single appraiser, ICC(2,1). */
  single: number;
  /** Of the mean of all appraisers, ICC(2,k). */
  average: number;
  /** Items and appraisers it was computed over. */
  items: number;
  appraisers: number;
}

/**
 * Intraclass correlation by the two-way random-effects model for absolute agreement (Shrout & Fleiss, Psychol Bull
 * 1979;86:420-8, case 2; McGraw & Wong, Psychol Methods 1996;1:30-46, ICC(A,1) and ICC(A,k)). With n items (targets),
 * k appraisers (judges) and the mean squares of items (BMS), of appraisers (JMS) and of what remains (EMS):
 *
 *     ICC(2,1) = (BMS − EMS) / (BMS + (k − 1)·EMS + k·(JMS − EMS)/n)
 *     ICC(2,k) = (BMS − EMS) / (BMS + (JMS − EMS)/n)
 *
 * `rows` holds the scores of each item by every appraiser; only items scored by all count. Null with fewer than two
 * appraisers or two such items, and when every score is the same: then nothing varies that could agree.
 */
export function icc(rows: readonly (readonly (number | null)[])[]): Icc | null {
  const k = rows[0]?.length ?? 0;
  const whole = rows.filter(
    (row): row is readonly number[] => row.length === k && row.every(score => score !== null),
  );
  const n = whole.length;
  if (n < 2 || k < 2) return null;
  const grand = mean(whole.flat());
  const square = (value: number) => (value - grand) ** 2;
  const total = sum(whole.flat().map(square));
  const items = k * sum(whole.map(row => square(mean(row))));
  const judges = n * sum(Array.from({ length: k }, (_, at) => square(mean(whole.map(row => row[at] ?? 0)))));
  const bms = items / (n - 1);
  const jms = judges / (k - 1);
  const ems = (total - items - judges) / ((n - 1) * (k - 1));
  const single = bms + (k - 1) * ems + (k * (jms - ems)) / n;
  const average = bms + (jms - ems) / n;
  if (total === 0 || single === 0 || average === 0) return null;
  return { single: (bms - ems) / single, average: (bms - ems) / average, items: n, appraisers: k };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
