import type { Node, NodeType } from 'prosemirror-model';

/**
 * What the engine needs to know about node types, read from the schema alone so that new nodes work without a
 * change here: two types are of one kind when they hold the same content in the same places, and so can be
 * turned into each other (paragraph and heading, the two lists, cell and header cell).
 */

const kinds = new WeakMap<NodeType, string>();

/** Only nodes of one kind may be the same node in two versions. */
export function kindOf(type: NodeType): string {
  const known = kinds.get(type);
  if (known !== undefined) return known;
  const { content, group, marks } = type.spec;
  const kind =
    type.isLeaf || type.isInline
      ? type.name
      : [content, group, marks, isCell(type) ? 'cell' : tableRole(type)].join('|');
  kinds.set(type, kind);
  return kind;
}

export function isTable(type: NodeType): boolean {
  return tableRole(type) === 'table';
}

export function isRow(type: NodeType): boolean {
  return tableRole(type) === 'row';
}

export function isCell(type: NodeType): boolean {
  const role = tableRole(type);
  return role === 'cell' || role === 'header_cell';
}

/** Rows, cells, and what the schema marks `bound`, mean something in their own parent only. */
export function isBound(type: NodeType): boolean {
  return isRow(type) || isCell(type) || type.spec.bound === true;
}

/** Attributes of a cell that shape the table. */
export function isSpan(name: string): boolean {
  return name === 'colspan' || name === 'rowspan';
}

/** The stable id of a node, or null for none. */
export function idOf(node: Node): string | null {
  const id: unknown = node.attrs.id;
  return typeof id === 'string' && id !== '' ? id : null;
}

function tableRole(type: NodeType): unknown {
  return type.spec.tableRole;
}
