import type { NodeType } from 'prosemirror-model';
import { type Block, NO_VARIABLE } from './block.ts';
import type { Weave } from './weave-model.ts';

/** A child that may stand in a container, and what decides whether it does and as what. */
export interface Slot {
  /** Decides whether it is there; `NO_VARIABLE` for always. */
  variable: number;
  /** The value with which it is there. */
  presentWhen: boolean;
  type: NodeType;
  /** The type it may get instead, and what decides that. */
  otherType: NodeType;
  typeVariable: number;
}

/** Everything that may stand in a container of the base that is in the target too, in order. */
export function slotsOfPair(weave: Weave, container: Block): Slot[] {
  const gaps = weave.inserts.get(container);
  const slots: Slot[] = [];
  for (let gap = 0; gap <= container.children.length; gap++) {
    for (const block of gaps?.get(gap) ?? []) slots.push(slotOf(weave, block, block.variable, true));
    const child = container.children[gap];
    if (!child) break;
    slots.push(slotOf(weave, child, child.fate === 'kept' ? NO_VARIABLE : child.variable, false));
    for (const { insert } of weave.edits.get(child)?.inline?.text ?? [])
      for (const token of insert)
        if (token.kind === 'break') slots.push(slotOf(weave, token.block, token.block.variable, true));
  }
  return slots;
}

/** The children of a container that goes or comes as a whole: all there, but their types may change. */
export function slotsOfWhole(weave: Weave, container: Block): Slot[] {
  return container.children.map(child => slotOf(weave, child, NO_VARIABLE, true));
}

function slotOf(weave: Weave, block: Block, variable: number, presentWhen: boolean): Slot {
  const retyped = typeOf(weave, block);
  return { variable, presentWhen, ...retyped };
}

/** A pair has the type of the base until its change of type is accepted. */
function typeOf({ edits, base }: Weave, block: Block): Pick<Slot, 'type' | 'otherType' | 'typeVariable'> {
  const own = base.blocks[block.order] === block ? block : block.partner;
  const edit = own && block.fate !== 'split' ? edits.get(own)?.type : null;
  const { type } = edit && own ? own.node : block.node;
  return edit
    ? { type, otherType: edit.node.type, typeVariable: edit.variable }
    : { type, otherType: type, typeVariable: NO_VARIABLE };
}
