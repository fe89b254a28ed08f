import type { Command } from 'prosemirror-state';
import type { DocumentSession } from './document-session.ts';
import { type ToolStates, toolStates } from './toolbar-items.ts';

/** The document the toolbar works on: the one the caret is or was last in. */
export class ActiveEditor {
  #session: DocumentSession | null = null;
  #stop: (() => void) | null = null;
  #states: ToolStates = toolStates(null);
  readonly #listeners = new Set<() => void>();

  get session(): DocumentSession | null {
    return this.#session;
  }

  /** What the toolbar shows; the same object as long as nothing in it changes. */
  states = (): ToolStates => this.#states;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  activate(session: DocumentSession | null): void {
    if (session === this.#session) return;
    this.#stop?.();
    this.#session = session;
    this.#stop = session?.subscribe(() => this.#changed()) ?? null;
    this.#changed();
  }

  /** Runs a command in the document and puts the caret back in it. */
  run(command: Command): void {
    const view = this.#session?.view;
    if (!view) return;
    view.focus();
    command(view.state, view.dispatch, view);
  }

  #changed(): void {
    const next = toolStates(this.#session?.state ?? null);
    if (JSON.stringify(next) === JSON.stringify(this.#states)) return;
    this.#states = next;
    for (const listener of this.#listeners) listener();
  }
}
