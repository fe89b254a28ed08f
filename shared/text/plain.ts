import type { Node } from 'prosemirror-model';

/** The words of a text, blocks separated by a space; footnotes are left out. */
export function plainText(node: Node): string {
  const parts: string[] = [];
  node.descendants(child => {
    if (child.type.name === 'footnote') return false;
    if (child.isTextblock && parts.length > 0) parts.push(' ');
    if (child.isText) parts.push(child.text ?? '');
    else if (child.type.name === 'hard_break') parts.push(' ');
    return true;
  });
  return parts.join('').trim();
}

/** Nodes that say something without words of their own. */
const SPEAKING = new Set(['table', 'footnote', 'figure', 'live', 'citation', 'reference']);

/** Whether a text says nothing: no words, and nothing that stands for some. */
export function isEmptyText(node: Node): boolean {
  let empty = true;
  node.descendants(child => {
    if (child.isText || SPEAKING.has(child.type.name)) empty = false;
    return empty;
  });
  return empty;
}
