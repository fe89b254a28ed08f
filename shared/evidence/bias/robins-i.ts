import { type BiasTool, completeAnswers, type Judgement } from './tool.ts';

/** From best to worst. */
const ANSWERS: readonly Judgement[] = ['low', 'moderate', 'serious', 'critical', 'no-information'];

const DOMAINS = [
  'confounding',
  'selection',
  'classification',
  'deviations',
  'missing-data',
  'measurement',
  'reporting',
].map(id => ({ id, answers: ANSWERS }));

/**
 * ROBINS-I for non-randomised studies of interventions, per outcome (Sterne et al. 2016, BMJ 355:i4919): as bad as the
 * worst domain; no information when a domain gives none and no other is serious or critical.
 */
export const robinsI: BiasTool = {
  perOutcome: true,
  domains: DOMAINS,
  overall: ANSWERS,
  propose(answers) {
    const given = completeAnswers(DOMAINS, answers);
    if ([...answers.values()].includes('critical')) return 'critical';
    if (given === null) return null;
    const order: Judgement[] = ['serious', 'no-information', 'moderate'];
    return order.find(answer => given.includes(answer)) ?? 'low';
  },
};
