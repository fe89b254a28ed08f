import type { ItemScore } from '../../shared/adapte/appraisal.ts';
import { scoreOfKey } from '../questions/rating-keys.ts';

/** What a key says of an item, if anything: a digit from 1 to 7, "not applicable", or nothing any more. */
export function saidByKey(key: string, code = ''): Pick<ItemScore, 'score' | 'isNotApplicable'> | null {
  if (key.toLowerCase() === 'n') return { score: null, isNotApplicable: true };
  const score = scoreOfKey(key, code);
  if (score === undefined || (score !== null && score > 7)) return null;
  return { score, isNotApplicable: false };
}
