import { useEffect } from 'react';
import type { ProjectEvent } from '../../shared/events.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { openedTexts } from '../documents/opened-texts.ts';
import { sessionHeaders, WINDOW_ID } from '../session.ts';
import { LiveConnection } from './live-connection.ts';
import { readsOneOf } from './stale-areas.ts';

/** A browser grants a site six connections in all, so a window nobody looks at gives its one back. */
const HIDDEN_MS = 5_000;
/** Lists that show wording are read again when the typing pauses. */
const QUIET_MS = 1_500;

/** Keeps this window in step with every other one on the project: texts by their steps, lists by reading again. */
export function useLiveUpdates(): void {
  const { client, queryClient } = useConnection();
  const { key } = useProject();
  useEffect(() => {
    const texts = () => openedTexts(key)?.store ?? null;
    let quiet: number | undefined;
    let wasReady = false;
    const catchUp = async () => {
      const store = texts();
      if (store && store.sessions().length > 0) await store.catchUp(await client.documents.outline.query());
    };
    const onEvent = (event: ProjectEvent) => {
      if (event.type === 'steps') {
        const { documentId, from, steps, clientIds } = event;
        const store = texts();
        store?.receive(documentId, { from, steps, clientIds });
        if (store && clientIds.every(id => id === store.clientId)) return;
        clearTimeout(quiet);
        quiet = window.setTimeout(() => {
          void queryClient.invalidateQueries({ predicate: readsOneOf(['documents']) });
        }, QUIET_MS);
      } else if (event.by !== WINDOW_ID) {
        void queryClient.invalidateQueries({ predicate: readsOneOf(event.tables) });
      }
    };
    const live = new LiveConnection({
      open: signal =>
        fetch(`/files/events?${new URLSearchParams({ project: key })}`, {
          headers: sessionHeaders(key),
          signal,
        }),
      onEvent,
      onReady() {
        if (wasReady) void queryClient.invalidateQueries();
        wasReady = true;
        catchUp().catch((error: unknown) => texts()?.loadFailed(error));
      },
      onRefused: () => void queryClient.invalidateQueries(),
    });
    const stopWatching = whileVisible(live);
    return () => {
      stopWatching();
      clearTimeout(quiet);
      live.stop();
    };
  }, [client, queryClient, key]);
}

/** Runs the connection while the window can be seen, and at once when the network is back. */
function whileVisible(live: LiveConnection): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let hiding: number | undefined;
  const follow = () => {
    clearTimeout(hiding);
    if (document.visibilityState === 'visible') live.start();
    else hiding = window.setTimeout(() => live.stop(), HIDDEN_MS);
  };
  const retry = () => {
    // A stream cut by the network may not have noticed yet.
    live.stop();
    if (document.visibilityState === 'visible') live.start();
  };
  document.addEventListener('visibilitychange', follow, { signal });
  window.addEventListener('online', retry, { signal });
  follow();
  return () => {
    clearTimeout(hiding);
    stop.abort();
  };
}
