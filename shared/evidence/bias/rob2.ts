import { type BiasTool, completeAnswers, type Judgement } from './tool.ts';

const ANSWERS: readonly Judgement[] = ['low', 'some', 'high'];

const DOMAINS = ['randomisation', 'deviations', 'missing-data', 'measurement', 'selection'].map(id => ({
  id,
  answers: ANSWERS,
}));

/**
 * RoB 2 for randomised trials, per outcome (Sterne et al. 2019, BMJ 366:l4898): low when all domains are low, high when
 * one is high, some concerns otherwise. Some concerns in several domains can also make it high; that is the assessor's
 * judgement and is set by hand.
 */
export const rob2: BiasTool = {
  perOutcome: true,
  domains: DOMAINS,
  overall: ANSWERS,
  propose(answers) {
    const given = completeAnswers(DOMAINS, answers);
    if (given?.includes('high') || [...answers.values()].includes('high')) return 'high';
    if (given === null) return null;
    return given.includes('some') ? 'some' : 'low';
  },
};
