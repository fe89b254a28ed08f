/** What the guided tour shows, and in which project: an offer to begin, or one of its steps. */
export type TourState =
  | { kind: 'offer'; projectKey: string }
  | { kind: 'step'; projectKey: string; step: number };

let state: TourState | null = null;
const listeners = new Set<() => void>();

/** Shows something else; null puts the tour away. */
export function setTour(next: TourState | null): void {
  state = next;
  for (const listener of listeners) listener();
}

export const tourStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): TourState | null => state,
};
