import { type BiasTool, completeAnswers, type Judgement, type ToolDomain } from './tool.ts';

const ANSWERS: readonly Judgement[] = ['low', 'high', 'unclear'];

const DOMAINS: readonly ToolDomain[] = [
  { id: 'patients', answers: ANSWERS },
  { id: 'index-test', answers: ANSWERS },
  { id: 'reference-standard', answers: ANSWERS },
  { id: 'flow', answers: ANSWERS },
  { id: 'applicability-patients', answers: ANSWERS, isApplicability: true },
  { id: 'applicability-index-test', answers: ANSWERS, isApplicability: true },
  { id: 'applicability-reference-standard', answers: ANSWERS, isApplicability: true },
];

/**
 * QUADAS-2 for studies of diagnostic accuracy, once per study (Whiting et al. 2011, Ann Intern Med 155:529): low risk
 * only when all four domains are low; otherwise the study is at risk of bias, shown as high or as unclear.
 */
export const quadas2: BiasTool = {
  perOutcome: false,
  domains: DOMAINS,
  overall: ANSWERS,
  propose(answers) {
    const given = completeAnswers(DOMAINS, answers);
    if (given === null) return null;
    if (given.includes('high')) return 'high';
    return given.includes('unclear') ? 'unclear' : 'low';
  },
};
