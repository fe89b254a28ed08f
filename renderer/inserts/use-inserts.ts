import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import type { OpenTexts } from '../documents/open-texts.ts';
import type { AskId } from '../editor/data-nodes.ts';
import { failureText } from '../exports/fetch-file.ts';
import { showToast } from '../ui/toast-store.ts';

/** After so long without typing what the text points at is asked for again: a caption may have changed a number. */
const PAUSE_MS = 3_000;

/** Which dialog the editor asks for, and what texts point at kept up to date with the project. */
export function useInserts(texts: OpenTexts) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const [asked, ask] = useState<AskId | null>(null);
  const { data, dataUpdatedAt } = useQuery(api.live.targets.queryOptions());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer may be equal while a table in it is not
  useEffect(() => {
    if (!data) return;
    texts.data.setReferences(data.references);
    texts.data.refresh();
  }, [texts, data, dataUpdatedAt]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known: unknown = null;
    const stop = texts.store.subscribe(() => {
      const { saveState } = texts.store;
      if (saveState.kind !== 'saved' || saveState.at === known) return;
      known = saveState.at;
      clearTimeout(timer);
      timer = setTimeout(
        () => void queryClient.invalidateQueries({ queryKey: api.live.pathKey() }),
        PAUSE_MS,
      );
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [texts, queryClient, api]);
  return {
    asked,
    ask,
    close: () => ask(null),
    onImageRefused: (error: unknown) => showToast(failureText(error, t), { tone: 'bad' }),
  };
}
