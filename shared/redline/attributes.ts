import type { Node } from 'prosemirror-model';

/** One attribute gets another value. */
export interface AttributeEdit {
  name: string;
  before: unknown;
  value: unknown;
  variable: number;
}

/** Attributes that differ between two nodes of one type, ids apart, each with a variable of its own. */
export function compareAttributes(base: Node, target: Node, variable: () => number): AttributeEdit[] {
  const edits: AttributeEdit[] = [];
  for (const name of Object.keys(target.attrs)) {
    const before: unknown = base.attrs[name];
    const value: unknown = target.attrs[name];
    if (name !== 'id' && before !== value && JSON.stringify(before) !== JSON.stringify(value))
      edits.push({ name, before, value, variable: variable() });
  }
  return edits;
}
