import { type BiasTool, completeAnswers, type Judgement } from './tool.ts';

const ANSWERS: readonly Judgement[] = ['low', 'unclear', 'high'];

const DOMAINS = [
  'sequence',
  'concealment',
  'blinding-personnel',
  'blinding-outcome',
  'incomplete-data',
  'selective-reporting',
  'other',
].map(id => ({ id, answers: ANSWERS }));

/**
 * Cochrane's tool of before RoB 2, in which most published reviews judged their trials, once per study (Higgins et al.
 * 2011, BMJ 343:d5928). Across the domains: high when one is high, unclear when one is unclear, else low (Cochrane
 * Handbook 5.1, table 8.7.a, with every domain counted as a key domain).
 */
export const rob1: BiasTool = {
  perOutcome: false,
  domains: DOMAINS,
  overall: ANSWERS,
  propose(answers) {
    if ([...answers.values()].includes('high')) return 'high';
    const given = completeAnswers(DOMAINS, answers);
    if (given === null) return null;
    return given.includes('unclear') ? 'unclear' : 'low';
  },
};
