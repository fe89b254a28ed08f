import { redlineWordings } from '../../../shared/adapte/wording-redline.ts';
import { wholeText } from '../comments/changed-text.ts';
import { type Block, paragraph } from '../guideline-tree.ts';

/** A wording as it became, with what was added and left out marked in it. */
export function redlined(base: string, wording: string): Block[] {
  if (base === wording) return wording.split('\n').map(paragraph);
  return wholeText(redlineWordings(base, wording));
}
