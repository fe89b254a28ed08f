import type { DIRECTIONS } from '../../../../shared/questions/outcomes.ts';
import { childOf, textOf, type XmlElement } from '../../xml/read-tree.ts';

/**
 * Whether more of an outcome is good: the left side of its forest plot is that of fewer or lower, and the labels below
 * it say whom each side favours. Null when they do not name the intervention, as when nobody changed RevMan's own.
 */
export function directionOf(outcome: XmlElement): (typeof DIRECTIONS)[number] | null {
  const words = (name: string) => textOf(childOf(outcome, name)).toLowerCase();
  const [intervention, comparison] = [words('GROUP_LABEL_1'), words('GROUP_LABEL_2')];
  if (intervention === '' || comparison === '') return null;
  const [left, right] = [words('GRAPH_LABEL_1'), words('GRAPH_LABEL_2')];
  if (left.includes(intervention) && right.includes(comparison)) return 'lower-better';
  if (right.includes(intervention) && left.includes(comparison)) return 'higher-better';
  return null;
}
