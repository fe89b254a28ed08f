/**
 * The criteria on the way from evidence to recommendation and the standard answers to each, as GRADE words them
 * (Evidence to Decision frameworks, BMJ 2016;353:i2016 and i2089).
 */
export const CRITERION_IDS = [
  'problem',
  'desirable',
  'undesirable',
  'certainty',
  'values',
  'balance',
  'resources',
  'resource-certainty',
  'cost-effectiveness',
  'equity',
  'acceptability',
  'feasibility',
] as const;
export type ConsiderationId = (typeof CRITERION_IDS)[number];

export const ANSWERS = [
  'no',
  'probably-no',
  'probably-yes',
  'yes',
  'trivial',
  'small',
  'moderate',
  'large',
  'certainty-very-low',
  'certainty-low',
  'certainty-moderate',
  'certainty-high',
  'no-studies',
  'variability-important',
  'variability-possible',
  'variability-unlikely',
  'variability-none',
  'favours-comparison',
  'probably-comparison',
  'favours-neither',
  'probably-intervention',
  'favours-intervention',
  'costs-large',
  'costs-moderate',
  'costs-negligible',
  'savings-moderate',
  'savings-large',
  'equity-reduced',
  'equity-probably-reduced',
  'equity-unchanged',
  'equity-probably-increased',
  'equity-increased',
  'varies',
  'unknown',
] as const;
export type Answer = (typeof ANSWERS)[number];

const OPEN = ['varies', 'unknown'] as const;
const YES_NO = ['no', 'probably-no', 'probably-yes', 'yes', ...OPEN] as const;
const CERTAINTY = [
  'certainty-very-low',
  'certainty-low',
  'certainty-moderate',
  'certainty-high',
  'no-studies',
] as const;
const FAVOURS = [
  'favours-comparison',
  'probably-comparison',
  'favours-neither',
  'probably-intervention',
  'favours-intervention',
] as const;

/** The answers to each criterion, in the order GRADE prints them: what speaks for the intervention stands last. */
export const ANSWERS_TO: Record<ConsiderationId, readonly Answer[]> = {
  problem: YES_NO,
  desirable: ['trivial', 'small', 'moderate', 'large', ...OPEN],
  undesirable: ['large', 'moderate', 'small', 'trivial', ...OPEN],
  certainty: CERTAINTY,
  values: ['variability-important', 'variability-possible', 'variability-unlikely', 'variability-none'],
  balance: [...FAVOURS, ...OPEN],
  resources: [
    'costs-large',
    'costs-moderate',
    'costs-negligible',
    'savings-moderate',
    'savings-large',
    ...OPEN,
  ],
  'resource-certainty': CERTAINTY,
  'cost-effectiveness': [...FAVOURS, 'varies', 'no-studies'],
  equity: [
    'equity-reduced',
    'equity-probably-reduced',
    'equity-unchanged',
    'equity-probably-increased',
    'equity-increased',
    ...OPEN,
  ],
  acceptability: YES_NO,
  feasibility: YES_NO,
};

/**
 * What an answer does to a recommendation: it speaks for or against the intervention, or says nothing about the
 * direction but supports (or not) a strong one.
 */
export const LEANS = ['for', 'against', 'neutral', 'strengthens', 'weakens', 'unsure'] as const;
export type Lean = (typeof LEANS)[number];

const LEAN_OF: Partial<Record<Answer, Lean>> = {
  no: 'against',
  'probably-no': 'against',
  'probably-yes': 'for',
  yes: 'for',
  trivial: 'neutral',
  'certainty-very-low': 'weakens',
  'certainty-low': 'weakens',
  'certainty-moderate': 'strengthens',
  'certainty-high': 'strengthens',
  'variability-important': 'weakens',
  'variability-possible': 'weakens',
  'variability-unlikely': 'strengthens',
  'variability-none': 'strengthens',
  'favours-comparison': 'against',
  'probably-comparison': 'against',
  'favours-neither': 'neutral',
  'probably-intervention': 'for',
  'favours-intervention': 'for',
  'costs-large': 'against',
  'costs-moderate': 'against',
  'costs-negligible': 'neutral',
  'savings-moderate': 'for',
  'savings-large': 'for',
  'equity-reduced': 'against',
  'equity-probably-reduced': 'against',
  'equity-unchanged': 'neutral',
  'equity-probably-increased': 'for',
  'equity-increased': 'for',
};

/**
 * Which way an answer leans. That certainty, net benefit, lower cost, equity, acceptability and feasibility push
 * towards a strong recommendation is GRADE's (table 2 of PMC7218428); the rest follows from the answers' words.
 */
export function leanOf(criterion: ConsiderationId, answer: Answer): Lean {
  if (criterion === 'desirable' && isSize(answer)) return 'for';
  if (criterion === 'undesirable' && isSize(answer)) return 'against';
  return LEAN_OF[answer] ?? 'unsure';
}

function isSize(answer: Answer): boolean {
  return answer === 'small' || answer === 'moderate' || answer === 'large';
}
