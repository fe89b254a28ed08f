import { useRef } from 'react';

interface Row {
  id: string;
  revision: number;
}

/**
 * Makes changes to rows one after the other, each on the newest stored row, so leaving two fields quickly
 * does not make the second save overtake the first. Resolves to false when a change was refused.
 *
 * @param read the rows as last read from the project file
 * @param send stores one changed row and resolves after the rows have been read again
 */
export function useRowUpdates<T extends Row, P>(
  read: () => readonly T[] | undefined,
  send: (row: T, patch: P) => Promise<unknown>,
): (id: string, patch: P) => Promise<boolean> {
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  return (id, patch) => {
    const turn = queue.current.then(async () => {
      const row = read()?.find(candidate => candidate.id === id);
      if (!row) return false;
      return send(row, patch).then(
        () => true,
        () => false,
      );
    });
    queue.current = turn;
    return turn;
  };
}
