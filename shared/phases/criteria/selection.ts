import { type Criterion, every } from './kinds.ts';

const place = { area: 'selection' };

export const selectionCriteria = {
  'literature-searched': every(
    place,
    facts => facts.selection,
    row => row.searched,
  ),
  'records-screened': every(
    place,
    facts => facts.selection,
    row => row.screened,
  ),
  'screening-settled': every(
    place,
    facts => facts.selection,
    row => row.settled,
  ),
  'prisma-closes': every(
    place,
    facts => facts.selection,
    row => row.closes,
  ),
} satisfies Record<string, Criterion>;
