import { type BiasTool, completeAnswers, type Judgement, type ToolDomain } from './tool.ts';

/** Items 2, 4, 7, 9, 11, 13 and 15 are critical (Table 2 of the tool). */
const CRITICAL: readonly number[] = [2, 4, 7, 9, 11, 13, 15];
const WITH_PARTIAL: readonly number[] = [2, 4, 7, 8, 9];
/** Items about a meta-analysis, which a review may not have. */
const ON_POOLING: readonly number[] = [11, 12, 15];

const DOMAINS: readonly ToolDomain[] = Array.from({ length: 16 }, (_, index) => {
  const item = index + 1;
  const answers: Judgement[] = ['yes'];
  if (WITH_PARTIAL.includes(item)) answers.push('partial');
  answers.push('no');
  if (ON_POOLING.includes(item)) answers.push('not-applicable');
  return { id: `item-${item}`, answers, isCritical: CRITICAL.includes(item) };
});

/**
 * AMSTAR 2 for systematic reviews, once per review (Shea et al. 2017, BMJ 358:j4008): confidence is critically low with
 * more than one critical flaw, low with one, moderate with more than one other weakness, else high. A partial yes is
 * no weakness.
 */
export const amstar2: BiasTool = {
  perOutcome: false,
  domains: DOMAINS,
  overall: ['confidence-high', 'confidence-moderate', 'confidence-low', 'confidence-critically-low'],
  propose(answers) {
    if (completeAnswers(DOMAINS, answers) === null) return null;
    const weak = DOMAINS.filter(({ id }) => answers.get(id) === 'no');
    const flaws = weak.filter(({ isCritical }) => isCritical).length;
    if (flaws > 1) return 'confidence-critically-low';
    if (flaws === 1) return 'confidence-low';
    return weak.length > 1 ? 'confidence-moderate' : 'confidence-high';
  },
};
