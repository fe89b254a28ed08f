import type { Node } from 'prosemirror-model';
import { AddMarkStep, AttrStep, Mapping, RemoveMarkStep, type Step, Transform } from 'prosemirror-transform';
import { rebaseSteps } from './rebase-steps.ts';

interface Range {
  from: number;
  to: number;
}

/**
 * Takes steps back by their `inverse` in a text to which `later` steps were added. Null when that would take along
 * anything of the later steps: those must have left alone each place the inverse writes to.
 *
 * @param text the text after `later`
 */
export function takeBackOver(text: Node, inverse: readonly Step[], later: readonly Step[]): Transform | null {
  if (!isUntouched(rangesAtStart(inverse), later)) return null;
  const { steps } = rebaseSteps(text, inverse, later);
  if (steps.length !== inverse.length) return null;
  const transform = new Transform(text);
  for (const step of steps) transform.step(step);
  return transform;
}

/** What the steps write to, as places in the text before the first of them. */
function rangesAtStart(steps: readonly Step[]): Range[] {
  return steps.flatMap((step, index) => {
    const back = new Mapping(
      steps
        .slice(0, index)
        .toReversed()
        .map(earlier => earlier.getMap().invert()),
    );
    return rangesOf(step).map(range => mapRange(range, back));
  });
}

function isUntouched(ranges: readonly Range[], later: readonly Step[]): boolean {
  let places = ranges;
  for (const step of later) {
    const written = rangesOf(step);
    if (places.some(({ from, to }) => written.some(other => other.from < to && other.to > from)))
      return false;
    const map = step.getMap();
    places = places.map(range => mapRange(range, map));
  }
  return true;
}

/** What one step replaces, marks or gives another attribute, in the text before it. */
function rangesOf(step: Step): Range[] {
  if (step instanceof AttrStep) return [{ from: step.pos, to: step.pos + 1 }];
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep)
    return [{ from: step.from, to: step.to }];
  const ranges: Range[] = [];
  step.getMap().forEach((from, to) => {
    ranges.push({ from, to });
  });
  return ranges;
}

function mapRange({ from, to }: Range, mapping: { map(pos: number, assoc: number): number }): Range {
  const start = mapping.map(from, 1);
  return { from: start, to: Math.max(start, mapping.map(to, -1)) };
}
