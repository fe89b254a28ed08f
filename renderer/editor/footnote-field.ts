import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { EditorState, NodeSelection, Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { StepMap } from 'prosemirror-transform';
import { EditorView } from 'prosemirror-view';
import { textSchema } from '../../shared/text/schema.ts';
import type { EditorLabels } from './editor-labels.ts';
import { OPEN_FOOTNOTE } from './footnotes.ts';
import { takeOver } from './nested-content.ts';

const { nodes, marks } = textSchema;

/**
 * The field in which the words of a footnote are written. It shows when the footnote is selected, by click or
 * with the arrow keys; Enter goes into it, Escape or Enter leaves it. Each change is an ordinary step of the
 * section, so undo, saving and merging need nothing special.
 */
export function footnoteField(labels: EditorLabels): Plugin {
  let field: FootnoteField | null = null;
  return new Plugin({
    view(view) {
      field = new FootnoteField(view, labels);
      return field;
    },
    props: {
      handleKeyDown: (_view, event) =>
        event.key === 'Enter' && !event.isComposing && (field?.enter() ?? false),
      handleClickOn: (_view, _pos, node) => {
        if (node.type === nodes.footnote) setTimeout(() => field?.enter());
        return false;
      },
    },
    appendTransaction: transactions => {
      if (transactions.some(tr => tr.getMeta(OPEN_FOOTNOTE))) setTimeout(() => field?.enter());
      return null;
    },
  });
}

function isNode(target: EventTarget | null): target is globalThis.Node {
  return target !== null && 'nodeType' in target;
}

class FootnoteField {
  readonly #outer: EditorView;
  readonly #box: HTMLElement;
  readonly #place: HTMLElement;
  #inner: EditorView | null = null;

  constructor(outer: EditorView, labels: EditorLabels) {
    this.#outer = outer;
    const page = outer.dom.ownerDocument;
    this.#box = page.createElement('div');
    this.#box.className = 'footnote-field';
    this.#box.setAttribute('role', 'dialog');
    this.#box.setAttribute('aria-label', labels.footnote);
    this.#place = page.createElement('div');
    this.#place.className = 'footnote-field-text';
    const hint = page.createElement('small');
    hint.textContent = labels.footnoteHint;
    const bar = page.createElement('div');
    bar.className = 'footnote-field-bar';
    bar.append(
      hint,
      this.#button(labels.footnoteRemove, () => this.#remove()),
      this.#button(labels.footnoteDone, () => this.#leave()),
    );
    this.#box.append(this.#place, bar);
    this.#box.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      this.#leave();
    });
    this.#box.addEventListener('focusout', event => {
      const to = event.relatedTarget;
      if (isNode(to) && (this.#box.contains(to) || outer.dom.contains(to))) return;
      this.#close();
    });
    this.update(outer);
  }

  update(outer: EditorView): void {
    const node = this.#selected();
    if (!node || !outer.editable) {
      this.#close();
      return;
    }
    if (this.#inner) takeOver(this.#inner, node);
    else if (outer.hasFocus()) this.#open(node);
  }

  /** Moves the focus into the field when a footnote is selected. */
  enter(): boolean {
    const node = this.#selected();
    if (!node || !this.#outer.editable) return false;
    if (!this.#inner) this.#open(node);
    this.#inner?.focus();
    return true;
  }

  destroy(): void {
    this.#close();
  }

  #selected(): Node | null {
    const { selection } = this.#outer.state;
    return selection instanceof NodeSelection && selection.node.type === nodes.footnote
      ? selection.node
      : null;
  }

  #open(node: Node): void {
    const host = this.#outer.dom.parentElement;
    if (!host) return;
    host.append(this.#box);
    this.#inner = new EditorView(this.#place, {
      state: EditorState.create({
        doc: node,
        selection: TextSelection.atEnd(node),
        plugins: [
          keymap({
            'Mod-z': () => undo(this.#outer.state, this.#outer.dispatch),
            'Mod-y': () => redo(this.#outer.state, this.#outer.dispatch),
            'Mod-Shift-z': () => redo(this.#outer.state, this.#outer.dispatch),
            'Mod-b': toggleMark(marks.strong),
            'Mod-i': toggleMark(marks.em),
            Enter: () => this.#leave(),
          }),
        ],
      }),
      attributes: { 'aria-label': this.#box.getAttribute('aria-label') ?? '' },
      dispatchTransaction: tr => this.#pass(tr),
    });
    this.#position(host);
  }

  #position(host: HTMLElement): void {
    const around = host.getBoundingClientRect();
    const mark = this.#outer.coordsAtPos(this.#outer.state.selection.from);
    const widest = Math.max(0, around.width - this.#box.offsetWidth);
    this.#box.style.left = `${Math.min(widest, Math.max(0, mark.left - around.left - 24))}px`;
    this.#box.style.top = `${mark.bottom - around.top + 6}px`;
  }

  /** Applies a change of the field, and hands its steps on to the section, shifted to the footnote's place. */
  #pass(tr: Transaction): void {
    const inner = this.#inner;
    if (!inner) return;
    const { state, transactions } = inner.state.applyTransaction(tr);
    inner.updateState(state);
    if (tr.getMeta('fromOutside')) return;
    const outerTr = this.#outer.state.tr;
    const offset = StepMap.offset(this.#outer.state.selection.from + 1);
    for (const { steps } of transactions) {
      for (const step of steps) {
        const shifted = step.map(offset);
        if (shifted) outerTr.step(shifted);
      }
    }
    if (outerTr.docChanged) this.#outer.dispatch(outerTr);
  }

  #leave(): boolean {
    const { state } = this.#outer;
    this.#outer.focus();
    this.#outer.dispatch(state.tr.setSelection(TextSelection.create(state.doc, state.selection.to)));
    return true;
  }

  #remove(): void {
    this.#outer.focus();
    this.#outer.dispatch(this.#outer.state.tr.deleteSelection());
  }

  #close(): void {
    const inner = this.#inner;
    this.#inner = null;
    inner?.destroy();
    this.#box.remove();
  }

  #button(label: string, act: () => void): HTMLElement {
    const button = this.#outer.dom.ownerDocument.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    return button;
  }
}
