import { useRef } from 'react';

interface Row {
  id: string;
  revision: number;
}

type RowUpdate<P> = (id: string, patch: P) => Promise<boolean>;

/**
 * Makes changes to rows one after the other, each on the newest stored row, so leaving two fields quickly
 * does not make the second save overtake the first. Resolves to false when a change was refused.
 *
 * @param read the rows as last read from the project file
 * @param send stores one changed row and resolves after the rows have been read again
 */
export function chainUpdates<T extends Row, P>(
  read: () => readonly T[] | undefined,
  send: (row: T, patch: P) => Promise<unknown>,
): RowUpdate<P> {
  let queue: Promise<unknown> = Promise.resolve();
  return (id, patch) => {
    const turn = queue.then(async () => {
      const row = read()?.find(candidate => candidate.id === id);
      if (!row) return false;
      return send(row, patch).then(
        () => true,
        () => false,
      );
    });
    queue = turn;
    return turn;
  };
}

/** `chainUpdates` for a component: one chain as long as it is shown, with the newest `read` and `send`. */
export function useRowUpdates<T extends Row, P>(
  read: () => readonly T[] | undefined,
  send: (row: T, patch: P) => Promise<unknown>,
): RowUpdate<P> {
  const newest = useRef({ read, send });
  newest.current = { read, send };
  const chain = useRef<RowUpdate<P> | null>(null);
  chain.current ??= chainUpdates<T, P>(
    () => newest.current.read(),
    (row, patch) => newest.current.send(row, patch),
  );
  return chain.current;
}
