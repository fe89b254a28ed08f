import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin, type Transaction } from 'prosemirror-state';
import { type DirectEditorProps, EditorView } from 'prosemirror-view';
import { type LoopClock, SaveLoop, type SaveState } from './save-loop.ts';
import type { StepTransport } from './transport.ts';

export type ViewProps = Omit<DirectEditorProps, 'state' | 'dispatchTransaction'>;

export interface SessionOptions {
  id: string;
  doc: Node;
  version: number;
  clientId: string;
  transport: StepTransport;
  /** Makes the plugins for this document, the collaboration plugin at `version` included. */
  plugins(version: number): Plugin[];
  onSaveState(): void;
  clock?: LoopClock;
}

/**
 * One document being edited. It outlives its view: a section that scrolls away keeps its state, its undo
 * history and its unsent steps, and gets them back when it is near again.
 */
export class DocumentSession {
  readonly id: string;
  readonly loop: SaveLoop;
  #state: EditorState;
  #view: EditorView | null = null;
  readonly #listeners = new Set<(tr: Transaction) => void>();

  constructor(options: SessionOptions) {
    this.id = options.id;
    this.#state = EditorState.create({ doc: options.doc, plugins: options.plugins(options.version) });
    this.loop = new SaveLoop({
      documentId: options.id,
      clientId: options.clientId,
      transport: options.transport,
      target: this,
      onState: options.onSaveState,
      ...(options.clock ? { clock: options.clock } : {}),
    });
  }

  get state(): EditorState {
    return this.#state;
  }

  get view(): EditorView | null {
    return this.#view;
  }

  get saveState(): SaveState {
    return this.loop.state;
  }

  dispatch(tr: Transaction): void {
    this.#state = this.#state.apply(tr);
    this.#view?.updateState(this.#state);
    if (tr.docChanged) this.loop.changed();
    for (const listener of this.#listeners) listener(tr);
  }

  /** Calls `listener` after each transaction; returns the way to stop. */
  subscribe(listener: (tr: Transaction) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  mount(place: HTMLElement, props: ViewProps): EditorView {
    this.unmount();
    const view = new EditorView(place, {
      ...props,
      state: this.#state,
      dispatchTransaction: tr => this.dispatch(tr),
    });
    this.#view = view;
    return view;
  }

  unmount(): void {
    this.#view?.destroy();
    this.#view = null;
  }
}
