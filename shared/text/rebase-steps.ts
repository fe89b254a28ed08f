import type { Node } from 'prosemirror-model';
import { Mapping, type Step } from 'prosemirror-transform';

/**
 * Moves steps made on an earlier text over the steps that others stored since, as an editor does when it is
 * behind. `doc` is the text after `over`. A step whose place is gone is left out, as the editor would.
 */
export function rebaseSteps(
  doc: Node,
  steps: readonly Step[],
  over: readonly Step[],
): { doc: Node; steps: Step[] } {
  const undone = steps.toReversed().map(step => step.getMap().invert());
  const mapping = new Mapping([...undone, ...over.map(step => step.getMap())]);
  const rebased: Step[] = [];
  let text = doc;
  steps.forEach((step, index) => {
    const ownInverse = steps.length - 1 - index;
    const mapped = step.map(mapping.slice(ownInverse + 1));
    const result = mapped?.apply(text);
    if (!mapped || !result?.doc) return;
    text = result.doc;
    rebased.push(mapped);
    // What the step's inverse took away, the moved step brings back: positions in it survive.
    mapping.appendMap(mapped.getMap(), ownInverse);
  });
  return { doc: text, steps: rebased };
}
