import type { Node } from 'prosemirror-model';

/** The attribute every block and every inline node carries: its stable id. */
export const blockId = { id: { default: null as string | null, validate: 'string|null' } };

/** The id as an attribute of the printed element. */
export function idAttr(node: Node): Record<string, string> {
  return typeof node.attrs.id === 'string' ? { 'data-id': node.attrs.id } : {};
}

/** The id a printed element carries. */
export function readId(dom: HTMLElement | string): { id: string | null } {
  return { id: typeof dom === 'string' ? null : dom.getAttribute('data-id') };
}
