import type { ContentMatch, NodeType } from 'prosemirror-model';
import { type Block, NO_VARIABLE } from './block.ts';
import { type Slot, slotsOfPair, slotsOfWhole } from './slots.ts';
import type { Weave } from './weave-model.ts';

/**
 * Makes sure that every choice of changes leaves every container with content its schema allows. The slots of a
 * container are walked with the schema's own automaton. First as if every slot were free of the others, which is
 * linear and nearly always passes; if not, exactly: a state is a place in the automaton with the values of the
 * variables that still matter further on. When that fails too, something is decided together: the first block
 * that goes with the first that comes (the only paragraph of a cell, replaced), then the last ones, and at last
 * everything in that container, which leaves the base's content or the target's, both allowed.
 */
export function checkContents(weave: Weave): void {
  for (const container of weave.base.blocks)
    if (container.partner) secure(weave, container, slotsOfPair(weave, container));
    else if (container.fate === 'gone') secure(weave, container, slotsOfWhole(weave, container));
  for (const container of weave.target.blocks)
    if (container.fate === 'fresh') secure(weave, container, slotsOfWhole(weave, container));
}

/** More states than this are not worth their time: everything in the container is then decided together. */
const MOST_STATES = 2_000;

function secure(weave: Weave, container: Block, slots: readonly Slot[]): void {
  if (
    container.isText ||
    slots.every(slot => slot.variable === NO_VARIABLE && slot.typeVariable === NO_VARIABLE)
  )
    return;
  const start = container.node.type.contentMatch;
  if (passesFreely(start, slots) || passesExactly(weave, start, slots)) return;
  const going = slots.filter(slot => slot.variable !== NO_VARIABLE && !slot.presentWhen);
  const coming = slots.filter(slot => slot.variable !== NO_VARIABLE && slot.presentWhen);
  for (const at of [0, -1]) {
    const out = going.at(at);
    const into = coming.at(at);
    if (!out || !into) break;
    weave.groups.union(out.variable, into.variable);
    if (passesExactly(weave, start, slots)) return;
  }
  const own = container.partner ? NO_VARIABLE : container.variable;
  const all = [own, ...slots.flatMap(slot => [slot.variable, slot.typeVariable])].filter(
    variable => variable !== NO_VARIABLE,
  );
  for (const variable of all) weave.groups.union(all[0] ?? variable, variable);
}

function passesFreely(start: ContentMatch, slots: readonly Slot[]): boolean {
  let states = new Set([start]);
  for (const slot of slots) {
    const next = new Set<ContentMatch>();
    for (const state of states) {
      if (slot.variable !== NO_VARIABLE) next.add(state);
      for (const type of slot.type === slot.otherType ? [slot.type] : [slot.type, slot.otherType]) {
        const match = state.matchType(type);
        if (!match) return false;
        next.add(match);
      }
    }
    states = next;
  }
  for (const state of states) if (!state.validEnd) return false;
  return true;
}

interface State {
  match: ContentMatch;
  /** Values of variables that come back in a later slot. */
  values: ReadonlyMap<number, boolean>;
}

function passesExactly({ groups }: Weave, start: ContentMatch, slots: readonly Slot[]): boolean {
  const lastUse = new Map<number, number>();
  const root = (variable: number) => (variable === NO_VARIABLE ? NO_VARIABLE : groups.find(variable));
  slots.forEach((slot, index) => {
    lastUse.set(root(slot.variable), index);
    lastUse.set(root(slot.typeVariable), index);
  });
  const matches = new Map<ContentMatch, number>();
  const numberOf = (match: ContentMatch) => {
    if (!matches.has(match)) matches.set(match, matches.size);
    return matches.get(match);
  };
  let states: State[] = [{ match: start, values: new Map() }];
  for (const [index, slot] of slots.entries()) {
    const next = new Map<string, State>();
    for (const state of states)
      for (const values of decide(decide([state.values], root(slot.variable)), root(slot.typeVariable))) {
        const present = slot.variable === NO_VARIABLE || values.get(root(slot.variable)) === slot.presentWhen;
        const match = present ? state.match.matchType(typeIn(slot, values, root)) : state.match;
        if (!match) return false;
        const open = new Map([...values].filter(([variable]) => (lastUse.get(variable) ?? 0) > index));
        const key = `${numberOf(match)} ${[...open].sort(([a], [b]) => a - b).join(' ')}`;
        next.set(key, { match, values: open });
      }
    if (next.size > MOST_STATES) return false;
    states = [...next.values()];
  }
  return states.every(state => state.match.validEnd);
}

function typeIn(
  slot: Slot,
  values: ReadonlyMap<number, boolean>,
  root: (variable: number) => number,
): NodeType {
  return slot.typeVariable !== NO_VARIABLE && values.get(root(slot.typeVariable))
    ? slot.otherType
    : slot.type;
}

/** Both values of a variable that has none yet. */
function decide(
  choices: readonly ReadonlyMap<number, boolean>[],
  variable: number,
): ReadonlyMap<number, boolean>[] {
  return choices.flatMap(values =>
    variable === NO_VARIABLE || values.has(variable)
      ? [values]
      : [new Map([...values, [variable, false]]), new Map([...values, [variable, true]])],
  );
}
