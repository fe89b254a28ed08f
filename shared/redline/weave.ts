import type { Node } from 'prosemirror-model';
import { alignByContent } from './align-by-content.ts';
import { alignById } from './align-by-id.ts';
import { type Block, type Tree, wrapTree } from './block.ts';
import { compareBlocks } from './block-edits.ts';
import { constrainPairs } from './constrain.ts';
import { KeyTable } from './content-key.ts';
import { groupVariables } from './grouping.ts';
import { heaviestIncreasing } from './increasing.ts';
import { type InlineIds, inlineIdsOf } from './inline-ids.ts';
import { isCell } from './node-kind.ts';
import { findRuns, type TextRun } from './split-join.ts';
import { UnionFind } from './union-find.ts';
import type { Weave } from './weave-model.ts';

/** What a move costs a reader besides its length, in characters: one long move is better than two short ones. */
const MOVE_COST = 100;

/** Compares two versions. Both must have been normalised (`normaliseIds`) as far as ids matter. */
export function weave(base: Node, target: Node): Weave {
  const keys = new KeyTable();
  const ours = wrapTree(base, keys);
  const theirs = wrapTree(target, keys);
  alignById(ours, theirs);
  alignByContent(ours, theirs);
  constrainPairs(ours);
  const runs = setFates(ours, theirs);
  const result: Weave = {
    base: ours,
    target: theirs,
    groups: new UnionFind(),
    edits: new Map(),
    inserts: new Map(),
    newIds: new Map(),
    newInlineIds: new Map(),
  };
  placeInserts(result);
  addFateVariables(result);
  compareBlocks(result, runs, inlineIds(ours, theirs));
  groupVariables(result);
  return result;
}

/** Tells blocks that stayed from blocks that moved, went or came; the heaviest set in order is what stayed. */
function setFates(base: Tree, target: Tree): TextRun[] {
  for (const block of base.blocks) block.fate = block.partner ? 'moved' : 'gone';
  for (const block of target.blocks) block.fate = block.partner ? 'moved' : 'fresh';
  setFate(base.root, 'kept');
  for (const container of base.blocks) {
    const staying = container.children.filter(child => child.partner?.parent === container.partner);
    if (staying.length === 0 || !container.partner) continue;
    const kept = heaviestIncreasing(
      staying.map(child => child.partner?.index ?? 0),
      staying.map(child => (isCell(child.node.type) ? 1 : MOVE_COST + child.node.nodeSize)),
    );
    staying.forEach((child, index) => {
      if (kept[index]) setFate(child, 'kept');
    });
  }
  return base.blocks.flatMap(container => (container.partner ? findRuns(container) : []));
}

function setFate(block: Block, fate: 'kept'): void {
  block.fate = fate;
  if (block.partner) block.partner.fate = fate;
}

/** Blocks from the target come before the next block that stayed, after everything of the base in between. */
function placeInserts({ base, inserts }: Weave): void {
  for (const container of base.blocks) {
    const other = container.partner;
    if (!other || (container.isLeaf && other.isLeaf)) continue;
    const gaps = new Map<number, Block[]>();
    let waiting: Block[] = [];
    const place = (gap: number) => {
      if (waiting.length > 0) gaps.set(gap, waiting);
      waiting = [];
    };
    for (const child of other.children) {
      if (child.fate === 'kept') place(child.partner?.index ?? 0);
      else if (child.fate !== 'split') waiting.push(child);
    }
    place(container.children.length);
    if (gaps.size > 0) inserts.set(container, gaps);
  }
}

/** A whole branch that goes or comes is one variable; so is each move. Splits and joins get theirs from the text. */
function addFateVariables({ base, target, groups }: Weave): void {
  for (const { blocks, fate } of [
    { blocks: base.blocks, fate: 'gone' },
    { blocks: target.blocks, fate: 'fresh' },
  ])
    for (const block of blocks)
      if (block.fate === fate)
        block.variable = block.parent?.fate === fate ? block.parent.variable : groups.add();
  for (const block of base.blocks)
    if (block.fate === 'moved' && block.partner) {
      block.variable = groups.add();
      block.partner.variable = block.variable;
    }
}

function inlineIds(base: Tree, target: Tree): InlineIds {
  const idsOf = ({ leaves }: Tree) => new Set(leaves.flatMap(leaf => inlineIdsOf(leaf.node)));
  return { base: idsOf(base), target: idsOf(target) };
}
