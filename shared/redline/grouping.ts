import type { Block } from './block.ts';
import { checkContents } from './content-check.ts';
import { idsOfEdits, idsUnder, inlineIdsOf } from './inline-ids.ts';
import { renewTakenIds } from './new-ids.ts';
import { groupTables } from './tables.ts';
import { groupMovedText } from './text-moves.ts';
import type { Weave } from './weave-model.ts';

/**
 * Ties together what cannot be decided apart without breaking the document: each rule only ever unites
 * variables, so a later rule cannot spoil an earlier one. The content check comes last because it looks at
 * what is still free.
 */
export function groupVariables(weave: Weave): void {
  renewTakenIds(weave);
  groupContainers(weave);
  groupEqualIds(weave);
  groupMovedText(weave);
  groupTables(weave);
  checkContents(weave);
}

/** A container that goes takes with it the moves out of it, one that comes the moves into it. */
function groupContainers({ base, target, groups }: Weave): void {
  for (const blocks of [base.blocks, target.blocks])
    for (const block of blocks) {
      const { fate, parent } = block;
      if (fate === 'moved' && parent && (parent.fate === 'gone' || parent.fate === 'fresh'))
        groups.union(block.variable, parent.variable);
    }
}

/** An id that goes in one place and comes in another may never stand in both. */
function groupEqualIds(weave: Weave): void {
  const { base, target, groups, edits, newIds } = weave;
  const leaving = new Map<string, number>();
  const go = (id: string, variable: number) => {
    if (!leaving.has(id)) leaving.set(id, variable);
  };
  const come = (id: string, variable: number) => {
    const other = leaving.get(id);
    if (other !== undefined) groups.union(other, variable);
  };
  const inlineEdits = (block: Block) => {
    const edit = edits.get(block);
    if (!edit?.inline) return [];
    const { offset, inline } = edit;
    return idsOfEdits(inline).map(found => ({ ...found, variable: offset + found.variable }));
  };
  for (const block of base.blocks) {
    if (block.fate === 'gone') for (const id of idsUnder(block)) go(id, block.variable);
    else if (block.fate === 'joined') for (const id of idsUnder(block).slice(0, 1)) go(id, block.variable);
    for (const { gone, variable } of inlineEdits(block)) for (const id of gone) go(id, variable);
  }
  for (const block of target.blocks) {
    if (block.fate !== 'fresh' && block.fate !== 'split') continue;
    const ids = block.fate === 'split' ? idsUnder(block).slice(0, 1) : idsUnder(block);
    if (!newIds.has(block)) for (const id of ids) come(id, block.variable);
    else for (const id of inlineIdsOf(block.node)) come(id, block.variable);
  }
  // A block that was cut at its start hands its id on and gets one that may have been another block's.
  for (const { id } of edits.values()) if (id) come(id.value, id.variable);
  for (const block of edits.keys())
    for (const { come: ids, variable } of inlineEdits(block)) for (const id of ids) come(id, variable);
}
