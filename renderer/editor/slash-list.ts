import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { SlashLabels } from './editor-labels.ts';
import type { SlashId } from './slash-items.ts';
import { type SlashState, slashKey } from './slash-state.ts';

let listCount = 0;
const listIds = new WeakMap<object, string>();

/** The id of the list that belongs to an editor, made on first use; one for all states of that editor. */
export function slashListId(state: EditorState): string {
  const [owner] = state.plugins;
  const known = owner && listIds.get(owner);
  if (known) return known;
  const id = `slash-${++listCount}`;
  if (owner) listIds.set(owner, id);
  return id;
}

/** The list below the caret. The focus stays in the text; screen readers follow `aria-activedescendant`. */
export class SlashList {
  readonly #view: EditorView;
  readonly #labels: SlashLabels;
  readonly #choose: (id: SlashId) => void;
  readonly #box: HTMLElement;
  #shown: SlashState | null = null;

  constructor(view: EditorView, labels: SlashLabels, choose: (id: SlashId) => void) {
    this.#view = view;
    this.#labels = labels;
    this.#choose = choose;
    this.#box = view.dom.ownerDocument.createElement('div');
    this.#box.className = 'slash-list';
    this.#box.id = slashListId(view.state);
    this.#box.setAttribute('role', 'listbox');
    this.#box.setAttribute('aria-label', labels.slashMenu);
    // It scrolls; the Tab key chooses, so this is no stop on the way.
    this.#box.tabIndex = 0;
    // The caret must stay where it is.
    this.#box.addEventListener('mousedown', event => event.preventDefault());
  }

  update(view: EditorView): void {
    const open = slashKey.getState(view.state) ?? null;
    if (open === this.#shown) return;
    this.#shown = open;
    if (open) this.#show(open);
    else this.#box.remove();
  }

  destroy(): void {
    this.#box.remove();
  }

  #show({ ids, chosen, from }: SlashState): void {
    const page = this.#view.dom.ownerDocument;
    this.#box.replaceChildren(
      ...ids.map((id, index) => {
        const line = page.createElement('div');
        line.className = 'option';
        line.id = `${this.#box.id}-${index}`;
        line.setAttribute('role', 'option');
        line.setAttribute('aria-selected', String(index === chosen));
        if (index === chosen) line.dataset.focused = 'true';
        line.textContent = this.#labels.slashItems[id];
        line.addEventListener('click', () => this.#choose(id));
        return line;
      }),
    );
    const host = this.#view.dom.parentElement;
    if (!host) return;
    if (this.#box.parentElement !== host) host.append(this.#box);
    this.#position(host, from);
    this.#box.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }

  /** Below the line, or above it when the window ends there. */
  #position(host: HTMLElement, from: number): void {
    const around = host.getBoundingClientRect();
    const caret = this.#view.coordsAtPos(from);
    const height = this.#box.offsetHeight;
    const isLow = caret.bottom + height + 8 > window.innerHeight && caret.top > height;
    this.#box.style.left = `${Math.max(0, caret.left - around.left)}px`;
    this.#box.style.top = `${isLow ? caret.top - around.top - height - 6 : caret.bottom - around.top + 6}px`;
  }
}
