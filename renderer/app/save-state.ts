export interface SaveState {
  /** Changes on their way to the project file. */
  pending: number;
  /** Whether the last change that came back was refused. */
  failed: boolean;
  savedAt: Date | null;
}

let state: SaveState = { pending: 0, failed: false, savedAt: null };
const listeners = new Set<() => void>();

function set(next: SaveState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Counts changes under way, for every part of the app that stores something. */
export const saving = {
  begin(): void {
    set({ ...state, pending: state.pending + 1 });
  },
  /** Call once for each `begin`, after the project file has taken the change (true) or refused it. */
  end(stored: boolean): void {
    const pending = Math.max(0, state.pending - 1);
    set({ pending, failed: !stored, savedAt: stored ? new Date() : state.savedAt });
  },
  /** Call once for a `begin` whose change is counted elsewhere, or was not made after all. */
  leave(): void {
    set({ ...state, pending: Math.max(0, state.pending - 1) });
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): SaveState => state,
};

// Closing the tab while a change is under way, or typed but not yet stored, would lose it: let the browser ask.
if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', event => {
    if (state.pending > 0 || document.querySelector('[data-dirty]')) event.preventDefault();
  });
}
