import { Fragment, type Node } from 'prosemirror-model';

/** Collects inline content into text blocks. A block that only gets back what it had stays the same object. */
export class TextWriter {
  #done: Node[] = [];
  #shape: Pick<Node, 'type' | 'attrs'> | null = null;
  #original: Node | null = null;
  #wholes = 0;
  #content: Node[] = [];

  get isOpen(): boolean {
    return this.#shape !== null;
  }

  /** Begins a block with this type and these attributes; `original` is the node it may turn out to be. */
  open(original: Node | null, shape: Pick<Node, 'type' | 'attrs'>): void {
    this.#finish();
    this.#shape = shape;
    this.#original = original;
    this.#wholes = 0;
    this.#content = [];
  }

  /** Adds all content of a node, unchanged. */
  addWhole(node: Node): void {
    if (node === this.#original && this.#content.length === 0) this.#wholes++;
    else this.#original = null;
    this.#content.push(...node.children);
  }

  add(nodes: readonly Node[]): void {
    this.#original = null;
    this.#content.push(...nodes);
  }

  /** Ends the block and hands over all that were written since the last call. */
  close(): Node[] {
    this.#finish();
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #finish(): void {
    const shape = this.#shape;
    if (!shape) return;
    const same = this.#wholes === 1 && this.#original;
    this.#done.push(
      same && same.type === shape.type && same.attrs === shape.attrs
        ? same
        : shape.type.create(shape.attrs, same ? same.content : Fragment.fromArray(this.#content)),
    );
    this.#shape = null;
  }
}
