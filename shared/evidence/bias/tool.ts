/** How a judgement reads in a table: shape and colour follow from it, the word always stands beside it. */
export type Tone = 'good' | 'fair' | 'poor' | 'worst' | 'unknown' | 'none';

/** A sign for each tone, so that a matrix reads without colour and prints in black. */
export const TONE_SIGN: Record<Tone, string> = {
  good: '+',
  fair: '~',
  poor: '−',
  worst: '×',
  unknown: '?',
  none: '·',
};

/** Everything any tool can answer, with how it reads; words under `evidence.judgement.<id>`. */
export const JUDGEMENTS = {
  low: 'good',
  some: 'fair',
  high: 'poor',
  moderate: 'fair',
  serious: 'poor',
  critical: 'worst',
  'no-information': 'unknown',
  unclear: 'unknown',
  yes: 'good',
  partial: 'fair',
  no: 'poor',
  'not-applicable': 'none',
  'confidence-high': 'good',
  'confidence-moderate': 'fair',
  'confidence-low': 'poor',
  'confidence-critically-low': 'worst',
} satisfies Record<string, Tone>;
export type Judgement = keyof typeof JUDGEMENTS;
export const JUDGEMENT_IDS = Object.keys(JUDGEMENTS) as [Judgement, ...Judgement[]];

/** One domain or item of a tool; its words stand under `evidence.tool.<tool>.<id>`. */
export interface ToolDomain {
  id: string;
  answers: readonly Judgement[];
  /** A weakness here weighs heavier (AMSTAR 2 calls seven items critical). */
  isCritical?: boolean;
  /** Concerns about applicability do not count in the risk of bias (QUADAS-2). */
  isApplicability?: boolean;
}

export interface BiasTool {
  /** Judged for each outcome of a study, or once for the study. */
  perOutcome: boolean;
  domains: readonly ToolDomain[];
  overall: readonly Judgement[];
  /** What the tool's own rule makes of the answers; null while one that counts is missing. */
  propose(answers: ReadonlyMap<string, Judgement>): Judgement | null;
}

/** The answers of the domains that count, in order; null when one is missing. */
export function completeAnswers(
  domains: readonly ToolDomain[],
  answers: ReadonlyMap<string, Judgement>,
): Judgement[] | null {
  const counted = domains.filter(({ isApplicability }) => !isApplicability).map(({ id }) => answers.get(id));
  const given = counted.filter(answer => answer !== undefined);
  return given.length === counted.length ? given : null;
}
