import type { QueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../ui/toast-store.ts';
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

/** Where a chain of changes finds its rows, and what it tells when one is gone. */
export interface RowSource<T> {
  /** The rows as last read from the project file. */
  read: () => readonly T[] | undefined;
  /** Resolves once no reading is under way: a screen that just opened may still show what was read before. */
  whenRead: () => Promise<void>;
  /** Told of a change to a row that is not there any more. */
  onMissing: () => void;
}

/**
 * Makes changes to rows one after the other, each on the newest stored row, so leaving two fields quickly
 * does not make the second save overtake the first. A change that waits counts as not stored yet. Resolves to
 * false when a change was refused.
 *
 * @param send stores one changed row and resolves after the rows have been read again
 */
export function chainUpdates<T extends Row, P>(
  { read, whenRead, onMissing }: RowSource<T>,
  send: (row: T, patch: P) => Promise<unknown>,
  queue: UpdateQueue = newUpdateQueue(),
): RowUpdate<P> {
  return (id, patch) => {
    saving.begin();
    const turn = queue.last.then(async () => {
      await whenRead();
      const row = read()?.find(candidate => candidate.id === id);
      if (!row) {
        onMissing();
        return false;
      }
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
  const { t } = useTranslation();
  const { queryClient } = useConnection();
  const newest = useRef({ read, send });
  newest.current = { read, send };
  const chain = useRef<RowUpdate<P> | null>(null);
  chain.current ??= chainUpdates<T, P>(
    {
      read: () => newest.current.read(),
      whenRead: () => untilRead(queryClient),
      onMissing: () => showToast(t('errors.row-missing'), { tone: 'bad' }),
    },
    (row, patch) => newest.current.send(row, patch),
    queueOf(queryClient),
  );
  return chain.current;
}

/** As long as a change waits for what is being read, ms; a slow comparison elsewhere on screen must not hold it up. */
const READ_PATIENCE = 3_000;

/** Resolves once nothing is being read of the project any more, or at the end of patience. */
export function untilRead(queryClient: QueryClient, patience = READ_PATIENCE): Promise<void> {
  if (queryClient.isFetching() === 0) return Promise.resolve();
  return new Promise(resolve => {
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(end, patience);
    const stop = queryClient.getQueryCache().subscribe(() => {
      if (queryClient.isFetching() === 0) end();
    });
  });
}

function queueOf(project: object): UpdateQueue {
  const known = queues.get(project) ?? newUpdateQueue();
  queues.set(project, known);
  return known;
}
