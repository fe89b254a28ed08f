import { compareAttributes } from './attributes.ts';
import type { Block } from './block.ts';
import { diffInline } from './inline-diff.ts';
import type { InlineIds } from './inline-ids.ts';
import { freshId } from './new-ids.ts';
import { idOf } from './node-kind.ts';
import { diffRun } from './run-diff.ts';
import type { TextRun } from './split-join.ts';
import type { BlockEdits, Weave } from './weave-model.ts';

/** Compares type, attributes and text of every pair of blocks, and adds what differs to the weave. */
export function compareBlocks(weave: Weave, runs: readonly TextRun[], ids: InlineIds): void {
  const inRun = new Set(runs.flatMap(run => run.base));
  for (const block of weave.base.blocks) {
    const other = block.partner;
    if (!other || block.key === other.key || inRun.has(block)) continue;
    const edits = compareShape(weave, block, other);
    if (block.isText) {
      edits.inline = diffInline(block.node, other.node, ids);
      edits.offset = weave.groups.add(edits.inline.variables);
    }
    weave.edits.set(block, edits);
  }
  for (const run of runs) compareRun(weave, run, ids);
}

function compareShape({ groups }: Weave, block: Block, other: Block): BlockEdits {
  const sameType = block.node.type === other.node.type;
  return {
    type: sameType ? null : { node: other.node, variable: groups.add() },
    attributes: sameType ? compareAttributes(block.node, other.node, () => groups.add()) : [],
    id: null,
    inline: null,
    offset: 0,
  };
}

/** Type and attributes that differ between the first blocks of a run are part of its first split or join. */
function compareRun(weave: Weave, run: TextRun, ids: InlineIds): void {
  const { groups } = weave;
  const result = diffRun(run, ids);
  const offset = groups.add(result.variables);
  const borders = [...result.joins, ...result.splits];
  for (const { block, variable } of borders) block.variable = offset + variable;
  const [first] = run.base;
  const [other] = run.target;
  if (!first || !other) return;
  for (const { block, diff } of result.diffs) {
    const edits: BlockEdits =
      block === first
        ? compareShape(weave, block, other)
        : { type: null, attributes: [], id: null, inline: null, offset: 0 };
    weave.edits.set(block, { ...edits, inline: diff, offset });
  }
  const edits = weave.edits.get(first);
  const deciding = (run.exchangesIds ? borders.at(-1) : borders[0])?.block.variable;
  if (!edits || deciding === undefined) return;
  if (edits.type) groups.union(edits.type.variable, deciding);
  for (const attribute of edits.attributes) groups.union(attribute.variable, deciding);
  if (run.exchangesIds) exchangeIds(weave, run, edits, deciding);
}

function exchangeIds(weave: Weave, { base, target }: TextRun, edits: BlockEdits, variable: number): void {
  const [first] = target;
  const lastBase = base.at(-1);
  const lastTarget = target.at(-1);
  if (!first || !lastBase || !lastTarget) return;
  const id = idOf(lastBase.node);
  if (id === null) return;
  if (base.length > 1) edits.id = { value: id, variable };
  else {
    edits.id = { value: freshId(weave, first), variable };
    weave.newIds.set(lastTarget, id);
  }
}
