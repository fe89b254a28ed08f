import type { Node } from 'prosemirror-model';
import type { ViewBlock } from '../../../shared/redline/redline-view.ts';
import type { TreeChange } from '../guideline-tree.ts';

type Side = 'moved-from' | 'moved-to';

interface Move {
  number: number;
  changes: TreeChange[];
  sides: Set<Side>;
}

/** Lines that moved. The same line has the same number at both places. */
export class Moves {
  readonly #byLine = new Map<Node, Move>();
  readonly #changes = new Map<ViewBlock, TreeChange>();

  changeOf(view: ViewBlock, state: Side, by: number): TreeChange {
    const known = this.#changes.get(view);
    if (known) return known;
    const move = this.#moveOf(view);
    const change: TreeChange = { state, by, move: move.number };
    move.changes.push(change);
    this.#changes.set(view, change);
    return change;
  }

  /** Says that the line stands in the tree by itself, not joined to another. */
  stands(view: ViewBlock, state: ViewBlock['state']): void {
    if (state === 'moved-from' || state === 'moved-to') this.#moveOf(view).sides.add(state);
  }

  /** A line that stands at one place only came or went. */
  settle(): void {
    for (const { changes, sides } of this.#byLine.values()) {
      if (sides.size === 2) continue;
      for (const change of changes) {
        change.state = change.state === 'moved-to' ? 'inserted' : 'deleted';
        delete change.move;
      }
    }
  }

  #moveOf({ base, node }: ViewBlock): Move {
    const line = base ?? node;
    const known = this.#byLine.get(line);
    if (known) return known;
    const move: Move = { number: this.#byLine.size + 1, changes: [], sides: new Set() };
    this.#byLine.set(line, move);
    return move;
  }
}
