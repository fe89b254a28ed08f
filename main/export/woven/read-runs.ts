import type { Node } from 'prosemirror-model';
import type { ViewRun } from '../../../shared/redline/redline-view.ts';
import type { Footnote, Inline, TreeChange } from '../guideline-tree.ts';
import { lookOf, textInline } from './print-inlines.ts';

/** Takes in the footnotes of the woven tree, in the order of their references. */
export class WovenFootnotes {
  readonly list: Footnote[] = [];

  add(inlines: Inline[]): number {
    const number = this.list.length + 1;
    this.list.push({ number, inlines });
    return number;
  }
}

/**
 * The runs of a line as inlines of the tree.
 *
 * @param whole what became of the line as a whole; null for one that stays and changed inside. Text that moved is at
 * its new place as it is now, what came by the way marked as such, and without what went.
 */
export function readRuns(
  runs: readonly ViewRun[],
  whole: TreeChange | null,
  by: number,
  footnotes: WovenFootnotes,
): Inline[] {
  return runs.flatMap((run): Inline[] => {
    const change = changeOf(run, whole, by);
    if (change === 'left out') return [];
    const { node } = run;
    const changed = change === null ? {} : { change };
    if (node.isText) {
      const was = run.marked && change === null ? { was: { marks: lookOf(run.marked.before), by } } : {};
      return [{ ...textInline(node), ...changed, ...was }];
    }
    if (node.type.name !== 'footnote') return [{ kind: 'break', ...changed }];
    const inside = run.inner && change === null ? readRuns(run.inner, null, by, footnotes) : null;
    const number = footnotes.add(inside ?? noteInlines(node, change));
    return [{ kind: 'footnote', number, ...changed }];
  });
}

function changeOf(run: ViewRun, whole: TreeChange | null, by: number): TreeChange | null | 'left out' {
  if (whole === null) return run.state === 'kept' ? null : { state: run.state, by };
  if (whole.state !== 'moved-to') return whole;
  if (run.state === 'deleted') return 'left out';
  return run.state === 'inserted' ? { state: 'inserted', by } : whole;
}

/** Notes do not move in print: where their reference goes or comes, so do their words. */
function noteInlines(node: Node, change: TreeChange | null): Inline[] {
  const isNew = change?.state === 'inserted' || change?.state === 'moved-to';
  const own =
    change === null ? {} : { change: { state: isNew ? 'inserted' : 'deleted', by: change.by } as const };
  return node.children.map(child =>
    child.isText ? { ...textInline(child), ...own } : { kind: 'break', ...own },
  );
}
