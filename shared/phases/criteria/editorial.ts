import type { EditorialPurpose } from '../../editorial/round.ts';
import { type Criterion, every, holds } from './kinds.ts';

/** Met when there are editorial rounds with this purpose, and all of them are closed. */
function closedRounds(purpose: EditorialPurpose): Criterion {
  return every(
    { area: 'editorial' },
    facts => facts.editorialRounds.filter(round => round.purpose === purpose),
    round => round.isClosed,
  );
}

/** Editing the settled text up to the version that goes out for authorisation. */
export const editorialCriteria = {
  'text-edited': closedRounds('language'),
  'consistency-checked': closedRounds('final'),
  'version-frozen': holds({ area: 'versions' }, facts => facts.versionKinds.includes('final')),
} satisfies Record<string, Criterion>;
