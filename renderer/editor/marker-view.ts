import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';

/** A footnote in the running text: a number, with its words behind it for screen readers and on hover. */
export class MarkerView implements NodeView {
  readonly dom: HTMLElement;
  readonly #text: HTMLElement;
  #node: Node;

  constructor(node: Node, page: Document) {
    this.#node = node;
    this.dom = page.createElement('span');
    this.dom.className = 'footnote';
    this.#text = page.createElement('span');
    this.#text.className = 'footnote-text';
    this.dom.append(this.#text);
    this.#show();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#show();
    return true;
  }

  /** The number is written from outside, by the text as a whole. */
  ignoreMutation(): boolean {
    return true;
  }

  #show(): void {
    const { id } = this.#node.attrs;
    if (typeof id === 'string') this.dom.dataset.id = id;
    this.#text.textContent = this.#node.textContent;
    this.dom.title = this.#node.textContent;
  }
}
