import { getVersion } from 'prosemirror-collab';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { saving } from '../app/save-state.ts';
import { dataLabels } from '../editor/data-labels.ts';
import { DocumentSession } from '../editor/document-session.ts';
import type { DocumentStore } from '../editor/document-store.ts';
import { guardLeaving } from '../editor/page-leave.ts';
import { SLASH_IDS, type SlashId } from '../editor/slash-items.ts';
import { type OpenTexts, textsOf } from './open-texts.ts';

/** Bodies asked for at once: first what fills the window, then more at a time. */
const FIRST_CHUNK = 4;
const LARGEST_CHUNK = 16;

/** The texts of the open project, saved when the screen or the page is left. */
export function useTexts(): OpenTexts {
  const { t } = useTranslation();
  const { client } = useConnection();
  const { key } = useProject();
  const texts = useMemo(
    () =>
      textsOf(client, key, {
        footnote: t('documents.footnote.label'),
        footnoteHint: t('documents.footnote.hint'),
        footnoteRemove: t('documents.footnote.remove'),
        footnoteDone: t('documents.footnote.done'),
        caption: t('documents.table.caption'),
        captionPlaceholder: t('documents.table.captionPlaceholder'),
        data: dataLabels(t),
        slashMenu: t('documents.slash'),
        slashItems: Object.fromEntries(SLASH_IDS.map(id => [id, t(`documents.toolbar.${id}`)])) as Record<
          SlashId,
          string
        >,
      }),
    [client, key, t],
  );
  useEffect(() => {
    const stopGuard = guardLeaving(texts.store, window);
    const stopReport = reportSaving(texts.store);
    return () => {
      stopGuard();
      texts.leave();
      // The last steps are still on their way: the shell hears of them before the report ends.
      void texts.store.flush().then(stopReport);
    };
  }, [texts]);
  return texts;
}

/** Shows the state of the text where the shell shows "saved"; returns the way to stop. */
function reportSaving(store: DocumentStore): () => void {
  let isOpen = false;
  const report = () => {
    const { kind } = store.saveState;
    if (kind === 'saving' && !isOpen) {
      isOpen = true;
      saving.begin();
    } else if (kind !== 'saving' && isOpen) {
      isOpen = false;
      saving.end(kind === 'saved');
    }
  };
  const stop = store.subscribe(report);
  return () => {
    stop();
    if (isOpen) saving.end(store.saveState.kind === 'saved');
  };
}

/** Reads the bodies that are new or have become newer, in reading order and in chunks. */
export function useBodies(texts: OpenTexts, outline: readonly OutlineItem[] | undefined): void {
  const { client } = useConnection();
  useEffect(() => {
    if (!outline) return;
    let isCurrent = true;
    const wanted = outline.filter(item => isStale(texts.store, item)).map(item => item.id);
    const read = async (at: number, size: number) => {
      const before = texts.store.versions();
      return { before, bodies: await client.documents.read.query({ ids: wanted.slice(at, at + size) }) };
    };
    const load = async () => {
      let size = FIRST_CHUNK;
      let asked = size;
      let next = wanted.length > 0 ? read(0, size) : null;
      while (next && isCurrent) {
        const { before, bodies } = await next;
        // The next ones are on their way while these are drawn.
        size = Math.min(LARGEST_CHUNK, size * 2);
        next = asked < wanted.length ? read(asked, size) : null;
        asked += size;
        // When the screen is left nobody waits for it.
        next?.catch(() => undefined);
        // A body may be any JSON, so its type says it can be missing.
        texts.store.add(
          bodies.map(text => ({ ...text, body: text.body ?? null })),
          before,
        );
      }
    };
    load().catch((error: unknown) => {
      if (isCurrent) texts.store.loadFailed(error);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, texts, outline]);
}

function isStale(store: DocumentStore, item: OutlineItem): boolean {
  const loaded = store.get(item.id);
  if (!(loaded instanceof DocumentSession)) return loaded === undefined;
  return item.version !== getVersion(loaded.state) && !loaded.loop.hasUnsent;
}

/** Renders again when a body came in or the save state changed. */
export function useStoreVersion(store: DocumentStore): void {
  useSyncExternalStore(store.subscribe, store.changes);
}

/** Renders again when a body came in, not at each save: for what draws many texts. Returns how many came in. */
export function useOpenedTexts(store: DocumentStore): number {
  return useSyncExternalStore(store.subscribe, store.opened);
}
