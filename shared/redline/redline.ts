import type { Node } from 'prosemirror-model';
import type { Change } from './change.ts';
import { listChanges } from './changes.ts';
import { normaliseIds } from './normalise-ids.ts';
import { render } from './render.ts';
import { weave } from './weave.ts';
import type { Weave } from './weave-model.ts';

/**
 * What leads from one document to another. `changes` is data to show and store; the rest serves `apply`,
 * `merge`, `carryAnchor` and `redlineView`, and is worked out again from the two documents when needed.
 */
export interface Redline {
  base: Node;
  /** The target, with ids that were lost or doubled replaced. */
  target: Node;
  readonly changes: Change[];
  weave: Weave;
  /** The variable of each change and of each part, by id. */
  readonly variables: ReadonlyMap<string, number>;
}

/**
 * Compares two documents of one schema. Blocks are recognised by id, then by content. Any choice of the changes
 * gives a document the schema allows, with rectangular tables, no id twice and no block lost: none of them the
 * base, all of them the target. Depends on the two documents alone.
 */
export function redline(base: Node, target: Node): Redline {
  const normal = normaliseIds(target, base);
  const woven = weave(base, normal);
  let listed: ReturnType<typeof listChanges> | null = null;
  // Whoever only draws what changed, at every key press, needs no list.
  const list = () => {
    listed ??= listChanges(woven);
    return listed;
  };
  return {
    base,
    target: normal,
    weave: woven,
    get changes() {
      return list().changes;
    },
    get variables() {
      return list().variables;
    },
  };
}

/**
 * The base with some changes accepted: by id of changes, or of parts (a change holds when all its parts are
 * named). Ids nothing answers to are passed over: a decision may outlive its change.
 */
export function apply(of: Redline, accepted: Iterable<string> | 'all' | 'none'): Node {
  return render([{ weave: of.weave, holds: holder(of, accepted) }]);
}

function holder(of: Redline, accepted: Iterable<string> | 'all' | 'none'): (variable: number) => boolean {
  if (accepted === 'all') return () => true;
  if (accepted === 'none') return () => false;
  const ids = new Set(accepted);
  const roots = new Set<number>();
  for (const { id, parts } of of.changes)
    if (ids.has(id) || parts.every(part => ids.has(part.id))) roots.add(of.variables.get(id) ?? -1);
  return variable => roots.has(of.weave.groups.find(variable));
}
