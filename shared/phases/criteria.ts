import { adapteCriteria } from './criteria/adapte.ts';
import { authorisationCriteria } from './criteria/authorisation.ts';
import { bottleneckCriteria } from './criteria/bottlenecks.ts';
import { completionCriteria } from './criteria/completion.ts';
import { consensusCriteria } from './criteria/consensus.ts';
import { developmentCriteria } from './criteria/development.ts';
import { editorialCriteria } from './criteria/editorial.ts';
import { evidenceCriteria } from './criteria/evidence.ts';
import { gateCriteria } from './criteria/gates.ts';
import { initiationCriteria } from './criteria/initiation.ts';
import type { Criterion } from './criteria/kinds.ts';
import { peopleCriteria } from './criteria/people.ts';
import { questionCriteria } from './criteria/questions.ts';
import { selectionCriteria } from './criteria/selection.ts';
import { sourceCriteria } from './criteria/sources.ts';

/**
 * Every criterion of the method by id. To add one:
 * 1. its facts, when it needs new ones: a field in `facts.ts`, read in `main/commands/method-facts.ts`;
 * 2. its rule: a line in `criteria/<area>.ts` (`every`, `atLeast`, `holds`, or `byHand` when people tick it);
 * 3. its wording: `shared/locales/<language>/criteria.ts`, which does not compile without it;
 * 4. its place: the `exit` (or `entry`) of a step in `kngf.ts` or `adapte.ts`.
 * To have the project's data decide what was ticked by hand so far, replace `byHand` in step 2; ticks already
 * given stay in the file and count no more.
 */
export const CRITERIA = {
  ...initiationCriteria,
  ...peopleCriteria,
  ...bottleneckCriteria,
  ...questionCriteria,
  ...developmentCriteria,
  ...selectionCriteria,
  ...evidenceCriteria,
  ...consensusCriteria,
  ...sourceCriteria,
  ...adapteCriteria,
  ...completionCriteria,
  ...authorisationCriteria,
  ...editorialCriteria,
  ...gateCriteria,
} satisfies Record<string, Criterion>;

export type CriterionId = keyof typeof CRITERIA;

export const CRITERION_IDS = Object.keys(CRITERIA) as [CriterionId, ...CriterionId[]];

/** Whether people tick this criterion; the others follow from the project's data. */
export function isTickedByHand(id: CriterionId): boolean {
  const criterion: Criterion = CRITERIA[id];
  return criterion.evaluate === undefined;
}
