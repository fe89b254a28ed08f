import { useRef } from 'react';
import { useConnection } from './connection-context.tsx';
import { saving } from './save-state.ts';

interface Row {
  id: string;
  revision: number;
}

type RowUpdate<P> = (id: string, patch: P) => Promise<boolean>;

/** Changes that wait for each other. */
export interface UpdateQueue {
  last: Promise<unknown>;
}

export function newUpdateQueue(): UpdateQueue {
  return { last: Promise.resolve() };
}

/** One queue for each project: two parts of a screen may change the same row. */
const queues = new WeakMap<object, UpdateQueue>();

/**
 * Makes changes to rows one after the other, each on the newest stored row, so leaving two fields quickly
 * does not make the second save overtake the first. A change that waits counts as not stored yet. Resolves to
 * false when a change was refused.
 *
 * @param read the rows as last read from the project file
 * @param send stores one changed row and resolves after the rows have been read again
 */
export function chainUpdates<T extends Row, P>(
  read: () => readonly T[] | undefined,
  send: (row: T, patch: P) => Promise<unknown>,
  queue: UpdateQueue = newUpdateQueue(),
): RowUpdate<P> {
  return (id, patch) => {
    saving.begin();
    const turn = queue.last.then(async () => {
      const row = read()?.find(candidate => candidate.id === id);
      if (!row) return false;
      return send(row, patch).then(
        () => true,
        () => false,
      );
    });
    queue.last = turn.finally(saving.leave);
    return turn;
  };
}

/** `chainUpdates` for a component, in the queue of the project, with the newest `read` and `send`. */
export function useRowUpdates<T extends Row, P>(
  read: () => readonly T[] | undefined,
  send: (row: T, patch: P) => Promise<unknown>,
): RowUpdate<P> {
  const { queryClient } = useConnection();
  const newest = useRef({ read, send });
  newest.current = { read, send };
  const chain = useRef<RowUpdate<P> | null>(null);
  chain.current ??= chainUpdates<T, P>(
    () => newest.current.read(),
    (row, patch) => newest.current.send(row, patch),
    queueOf(queryClient),
  );
  return chain.current;
}

function queueOf(project: object): UpdateQueue {
  const known = queues.get(project) ?? newUpdateQueue();
  queues.set(project, known);
  return known;
}
