import type { DrawnRedline, PlacedMarks } from './drawn-redline.ts';

/** Where a change is drawn. */
export interface ChangePlace {
  from: number;
  to: number;
  /** The place is a block as a whole. */
  isBlock: boolean;
}

/** The first place where a change is drawn, or null when the redline does not have it. */
export function placeOfChange(drawn: DrawnRedline, change: string): ChangePlace | null {
  const { of, blocks, tail } = drawn;
  const variable = of.variables.get(change);
  if (variable === undefined) return null;
  const root = of.weave.groups.find(variable);
  for (const block of blocks) {
    for (const { place, variable: own } of placesIn(block))
      if (of.weave.groups.find(own) === root) return place;
  }
  return tail.some(absent => of.weave.groups.find(absent.variable) === root) ? lastBlock(drawn) : null;
}

/** Every change with the first place where it is drawn, in the order of the text. */
export function placesOfChanges(drawn: DrawnRedline): { place: ChangePlace; change: string }[] {
  const { of, blocks, tail } = drawn;
  const changes = new Map(of.changes.map(({ id }) => [of.weave.groups.find(of.variables.get(id) ?? -1), id]));
  const found: { place: ChangePlace; change: string }[] = [];
  const meet = (variable: number, place: ChangePlace | null) => {
    const root = of.weave.groups.find(variable);
    const change = changes.get(root);
    if (change === undefined || !place) return;
    changes.delete(root);
    found.push({ place, change });
  };
  for (const block of blocks) for (const { place, variable } of placesIn(block)) meet(variable, place);
  for (const { variable } of tail) meet(variable, lastBlock(drawn));
  return found.sort((a, b) => a.place.from - b.place.from);
}

/** The change drawn at a position of the document, the innermost first. */
export function changeAt({ of, blocks }: DrawnRedline, pos: number): string | null {
  let found: { variable: number; size: number } | null = null;
  for (const block of blocks) {
    if (pos < block.pos || pos > block.pos + block.node.nodeSize) continue;
    for (const { place, variable } of placesIn(block)) {
      const size = place.to - place.from;
      if (place.from <= pos && pos <= place.to && (found === null || size <= found.size))
        found = { variable, size };
    }
  }
  if (!found) return null;
  const root = of.weave.groups.find(found.variable);
  return of.changes.find(({ id }) => of.variables.get(id) === root)?.id ?? null;
}

function placesIn({ pos, node, marks }: PlacedMarks): { place: ChangePlace; variable: number }[] {
  const whole = { from: pos, to: pos + node.nodeSize, isBlock: true };
  return [
    ...marks.inline.flatMap(({ from, to, variables }) => {
      const place = from === to ? whole : { from: pos + 1 + from, to: pos + 1 + to, isBlock: false };
      return variables.map(variable => ({ place, variable: variable + marks.offset }));
    }),
    ...[...marks.variables, ...[...marks.above, ...marks.below].map(({ variable }) => variable)].map(
      variable => ({
        place: whole,
        variable,
      }),
    ),
  ];
}

/** What stood at the end of the text is drawn below its last block. */
function lastBlock({ of }: DrawnRedline): ChangePlace | null {
  const { size } = of.target.content;
  const last = of.target.lastChild;
  return last && { from: size - last.nodeSize, to: size, isBlock: true };
}
