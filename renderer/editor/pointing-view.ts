import { DOMSerializer, type Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { type DataContext, fillData } from './fill-data.ts';

/**
 * A node that shows what it points at: a figure, a live block, a citation, a reference. It is drawn when its own
 * attributes or the data change, never because of typing elsewhere.
 */
export class PointingView implements NodeView {
  readonly dom: HTMLElement;
  #node: Node;
  readonly #stop: () => void;

  constructor(node: Node, page: Document, context: DataContext, edit: (() => void) | null) {
    this.#node = node;
    const spec = node.type.spec.toDOM?.(node);
    const { dom } = DOMSerializer.renderSpec(page, spec ?? ['span']);
    if (!(dom instanceof HTMLElement)) throw new TypeError(`${node.type.name} is no element`);
    this.dom = dom;
    this.dom.contentEditable = 'false';
    fillData(this.dom, context);
    if (edit) this.dom.append(editButton(page, context.labels.data.edit, edit));
    this.#stop = context.data.subscribe(() => {
      const button = this.dom.querySelector(':scope > .data-edit');
      fillData(this.dom, context);
      if (button) this.dom.append(button);
    });
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type || !sameAttributes(node, this.#node)) return false;
    this.#node = node;
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('.data-edit') !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#stop();
  }
}

function sameAttributes(a: Node, b: Node): boolean {
  return a.attrs === b.attrs || JSON.stringify(a.attrs) === JSON.stringify(b.attrs);
}

/** For the pointer; the keyboard has Enter on the selected node. */
function editButton(page: Document, label: string, edit: () => void): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'data-edit';
  button.tabIndex = -1;
  button.textContent = label;
  button.addEventListener('click', edit);
  return button;
}
