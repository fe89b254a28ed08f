import type { Mark, Node } from 'prosemirror-model';

/**
 * Equal keys mean equal content: type, attributes, text and marks, but not ids. Keys of text blocks are strings
 * cached by node (an unchanged node is the same object from one key press to the next); each comparison then
 * gives every distinct key a number, and a container's key is made of the numbers of its children.
 */
export class KeyTable {
  readonly #numbers = new Map<string, number>();

  ofLeaf(node: Node): number {
    return this.#number(leafKey(node));
  }

  ofContainer(node: Node, children: readonly number[]): number {
    return this.#number(`${node.type.name}${attributesKey(node.attrs)}[${children.join()}]`);
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

const leafKeys = new WeakMap<Node, string>();

function leafKey(node: Node): string {
  let key = leafKeys.get(node);
  if (key === undefined) {
    key = node.type.name + attributesKey(node.attrs) + inlineKey(node);
    leafKeys.set(node, key);
  }
  return key;
}

/** What stands in a text block or an inline node, without ids. */
export function inlineKey(node: Node): string {
  let key = '\u0001';
  node.forEach(child => {
    if (child.marks.length > 0) key += `\u0002${marksKey(child.marks)}`;
    key += child.isText ? `\u0003${child.text ?? ''}` : atomKey(child);
  });
  return key;
}

/** An inline node with what is in it, without its id and marks. */
export function atomKey(node: Node): string {
  return `\u0004${node.type.name}${attributesKey(node.attrs)}${node.isLeaf ? '' : inlineKey(node)}\u0005`;
}

/** Equal for equal sets of marks. */
export function marksKey(marks: readonly Mark[]): string {
  if (marks.length === 0) return '';
  return marks.map(mark => mark.type.name + attributesKey(mark.attrs)).join(' ');
}

function attributesKey(attributes: Readonly<Record<string, unknown>>): string {
  let key = '';
  for (const name in attributes)
    if (name !== 'id') key += ` ${name}=${JSON.stringify(attributes[name]) ?? 'null'}`;
  return key;
}
