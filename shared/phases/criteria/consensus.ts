import { type Criterion, every } from './kinds.ts';

export const consensusCriteria = {
  'recommendations-voted': every(
    { area: 'consensus' },
    facts => facts.votes,
    row => row.settled,
  ),
} satisfies Record<string, Criterion>;
