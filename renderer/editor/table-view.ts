import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import type { EditorLabels } from './editor-labels.ts';
import { setCaption } from './tables.ts';

/** After this pause the typed caption becomes one step, so undo takes back a phrase and a crash costs little. */
const CAPTION_PAUSE_MS = 400;

/** A table with its caption above it: a field while editing, plain text otherwise. */
export class TableCaptionView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #caption: HTMLInputElement;
  readonly #view: EditorView;
  readonly #getPos: () => number | undefined;
  #node: Node;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(node: Node, view: EditorView, getPos: () => number | undefined, labels: EditorLabels) {
    const page = view.dom.ownerDocument;
    this.#node = node;
    this.#view = view;
    this.#getPos = getPos;
    this.dom = page.createElement('div');
    this.dom.className = 'table-block';
    this.#caption = page.createElement('input');
    this.#caption.className = 'table-caption';
    this.#caption.contentEditable = 'false';
    this.#caption.setAttribute('aria-label', labels.caption);
    this.#caption.placeholder = labels.captionPlaceholder;
    this.#caption.addEventListener('input', () => this.#later());
    this.#caption.addEventListener('change', () => this.#commit());
    this.#caption.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      this.#commit();
      view.focus();
    });
    const table = page.createElement('table');
    this.contentDOM = page.createElement('tbody');
    table.append(this.contentDOM);
    this.dom.append(this.#caption, table);
    this.#show();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const captionChanged = node.attrs.caption !== this.#node.attrs.caption;
    this.#node = node;
    if (captionChanged) this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#caption;
  }

  ignoreMutation(record: ViewMutationRecord): boolean {
    return record.type !== 'selection' && !this.contentDOM.contains(record.target);
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  #show(): void {
    if (typeof this.#node.attrs.id === 'string') this.dom.dataset.id = this.#node.attrs.id;
    this.#caption.value = String(this.#node.attrs.caption);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#commit(), CAPTION_PAUSE_MS);
  }

  #commit(): void {
    clearTimeout(this.#timer);
    const pos = this.#getPos();
    if (pos !== undefined) setCaption(pos, this.#caption.value)(this.#view.state, this.#view.dispatch);
  }
}
