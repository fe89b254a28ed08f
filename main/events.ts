import type { ProjectEvent } from '../shared/events.ts';

export interface EventListener {
  onEvent(event: ProjectEvent): void;
  /** The project was closed; nothing comes after this. */
  onClose(): void;
}

/** Tells the windows on one open project what happens to it, in the order in which it was stored. */
export interface EventBus {
  /** To be called after the commit. */
  publish(event: ProjectEvent): void;
  /** Returns the way to stop listening; stopping twice does nothing. */
  subscribe(listener: EventListener): () => void;
  readonly listenerCount: number;
  close(): void;
}

export function openEventBus(): EventBus {
  const listeners = new Set<EventListener>();
  return {
    publish(event) {
      for (const listener of [...listeners]) listener.onEvent(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get listenerCount() {
      return listeners.size;
    },
    close() {
      const left = [...listeners];
      listeners.clear();
      for (const listener of left) listener.onClose();
    },
  };
}
