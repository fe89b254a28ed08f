import { actorPresent } from './actor-present.ts';
import { conditionPresent } from './condition-present.ts';
import { doubleNegation } from './double-negation.ts';
import { length } from './length.ts';
import { oneAction } from './one-action.ts';
import type { Wording, WordingFinding, WordingRule, WordingRuleId } from './rule.ts';
import { verbFitsStrength } from './verb-fits-strength.ts';

const RULES: Record<WordingRuleId, WordingRule> = {
  'verb-fits-strength': verbFitsStrength,
  'one-action': oneAction,
  'actor-present': actorPresent,
  'condition-present': conditionPresent,
  'double-negation': doubleNegation,
  length,
};

/** Everything to look at in the wording of one recommendation. An empty wording has no findings. */
export function lintWording(wording: Wording): WordingFinding[] {
  return wording.text.trim() === '' ? [] : Object.values(RULES).flatMap(rule => rule(wording));
}
