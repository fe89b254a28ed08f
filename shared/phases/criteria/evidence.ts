import { type Criterion, every } from './kinds.ts';

const place = { area: 'evidence' };

export const evidenceCriteria = {
  'evidence-summarised': every(
    place,
    facts => facts.evidence.summarised,
    row => row.met,
  ),
  'evidence-reasoned': every(
    place,
    facts => facts.evidence.reasoned,
    row => row.met,
  ),
  'evidence-overall': every(
    place,
    facts => facts.evidence.overall,
    row => row.met,
  ),
} satisfies Record<string, Criterion>;
