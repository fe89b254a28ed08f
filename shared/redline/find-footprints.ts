import type { Block } from './block.ts';
import { atomKey } from './content-key.ts';
import type { Footprint } from './footprint.ts';
import type { InlineDiff } from './inline-diff.ts';
import { isCell, isRow, isSpan, isTable } from './node-kind.ts';
import { runsKey } from './tokens.ts';
import type { Weave } from './weave-model.ts';

/** The footprints of all changes of a weave, by the variable they hang on. */
export function findFootprints(weave: Weave, layer: number): Map<number, Footprint[]> {
  const found = new Map<number, Footprint[]>();
  const add = (variable: number, footprint: Footprint) => {
    const root = weave.groups.find(variable);
    const list = found.get(root);
    if (list) list.push(footprint);
    else found.set(root, [footprint]);
  };
  for (const block of weave.base.blocks) {
    addFate(block, add);
    addEdits(weave, block, add);
    for (const [gap, blocks] of weave.inserts.get(block) ?? [])
      for (const inserted of blocks) addInsert(block, gap, inserted, add);
    addTable(weave, block, add);
  }
  for (const block of weave.target.blocks)
    if (block.fate === 'moved' && block.parent?.fate === 'fresh')
      add(block.variable, { place: `${layer}:${block.parent.order}`, does: 'child', sign: '' });
  return found;
}

type Add = (variable: number, footprint: Footprint) => void;

function placeOf(block: Block): string {
  return String(block.order);
}

function addFate(block: Block, add: Add): void {
  const { fate, parent, variable } = block;
  if (!parent || fate === 'kept') return;
  const place = placeOf(block);
  add(variable, { place: placeOf(parent), does: 'child', sign: '' });
  if (fate === 'gone') add(variable, { place, does: 'gone', sign: '' });
  if (fate === 'moved') add(variable, { place, does: 'moved', sign: '' });
  if (fate !== 'joined') return;
  add(variable, { place, does: 'joined', sign: '' });
  add(variable, { place, does: 'text', from: 0, to: 0, sign: 'joined' });
  const before = parent.children[block.index - 1];
  if (!before) return;
  const end = Number.MAX_SAFE_INTEGER;
  add(variable, { place: placeOf(before), does: 'tail', sign: '' });
  add(variable, { place: placeOf(before), does: 'text', from: end, to: end, sign: 'tail' });
}

function addEdits({ edits }: Weave, block: Block, add: Add): void {
  const edit = edits.get(block);
  if (!edit) return;
  const place = placeOf(block);
  const child = { place: block.parent ? placeOf(block.parent) : place, does: 'child', sign: '' } as const;
  if (edit.type) {
    const { type, attrs } = edit.type.node;
    add(edit.type.variable, { place, does: 'shape', name: '*', sign: shapeSign(type.name, attrs) });
    add(edit.type.variable, child);
  }
  for (const { name, value, variable } of edit.attributes)
    add(variable, { place, does: 'shape', name, sign: JSON.stringify(value) });
  if (edit.id) add(edit.id.variable, { place, does: 'shape', name: 'id', sign: '' });
  if (edit.inline) addInline(edit.inline, edit.offset, place, child, add);
}

function addInline(diff: InlineDiff, offset: number, place: string, child: Footprint | null, add: Add): void {
  const { length } = diff.base;
  for (const { from, to, insert, variable } of diff.text) {
    const sign = insert
      .map(token =>
        token.kind === 'break'
          ? shapeSign(token.block.node.type.name, token.block.node.attrs)
          : token.key + runsKey(token.runs),
      )
      .join('\u0006');
    add(offset + variable, { place, does: 'text', from, to, sign });
    // The end of the text has one more name, under which a join of the next block meets it.
    if (to === length)
      add(offset + variable, {
        place,
        does: 'text',
        from: Number.MAX_SAFE_INTEGER,
        to: Number.MAX_SAFE_INTEGER,
        sign: 'end',
      });
    if (child && insert.some(token => token.kind === 'break')) add(offset + variable, child);
  }
  for (const { from, to, runs, variable } of diff.marks)
    add(offset + variable, { place, does: 'mark', from, to, sign: runs.map(runsKey).join('\u0006') });
  for (const { at, attributes, diff: inside, offset: own } of diff.inner) {
    const inner = `${place}/${at}`;
    for (const { name, value, variable } of attributes) {
      add(offset + variable, { place: inner, does: 'shape', name, sign: JSON.stringify(value) });
      add(offset + variable, { place, does: 'inner', from: at, to: at + 1, sign: '' });
    }
    for (let variable = 0; variable < inside.variables; variable++)
      add(offset + own + variable, { place, does: 'inner', from: at, to: at + 1, sign: '' });
    addInline(inside, offset + own, inner, null, add);
  }
}

function addInsert(container: Block, gap: number, block: Block, add: Add): void {
  const sign = `${gap} ${describe(block)}`;
  add(block.variable, { place: placeOf(container), does: 'into', sign });
  add(block.variable, { place: placeOf(container), does: 'child', sign: '' });
  const next = container.children[gap];
  if (next) add(block.variable, { place: placeOf(next), does: 'before', sign: '' });
}

function addTable({ edits, inserts }: Weave, table: Block, add: Add): void {
  if (!isTable(table.node.type) || !table.partner) return;
  const note = (block: Block, axis: 'rows' | 'columns') => {
    if (block.fate !== 'kept') add(block.variable, { place: placeOf(table), does: 'table', axis, sign: '' });
  };
  const rows = [...table.children, ...[...(inserts.get(table)?.values() ?? [])].flat()];
  for (const row of rows) {
    if (isRow(row.node.type)) note(row, 'rows');
    const cells = [...row.children, ...[...(inserts.get(row)?.values() ?? [])].flat()];
    for (const cell of cells) if (isCell(cell.node.type) && row.partner) note(cell, 'columns');
    for (const cell of row.children) {
      const edit = edits.get(cell);
      for (const { name, variable } of edit?.attributes ?? [])
        if (isSpan(name)) add(variable, { place: placeOf(table), does: 'table', axis: 'all', sign: '' });
    }
  }
}

/** A block that comes in, with what was moved into it by name only. */
function describe(block: Block): string {
  if (block.partner) return `@${block.partner.order}`;
  const { node } = block;
  if (block.isLeaf) return atomKey(node);
  return `${shapeSign(node.type.name, node.attrs)}[${block.children.map(describe).join()}]`;
}

function shapeSign(type: string, { id: _id, ...attributes }: Readonly<Record<string, unknown>>): string {
  return type + JSON.stringify(attributes);
}
