import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { OutlineItem } from '../../shared/documents.ts';
import { emptyDocument } from '../../shared/text/schema.ts';
import type { Version } from '../../shared/versions.ts';
import { useConnection } from '../app/connection-context.tsx';
import type { DocumentSession } from '../editor/document-session.ts';
import type { RedlineSetup } from '../redline/drawn-redline.ts';
import { showRedline } from '../redline/redline-plugin.ts';
import { useRedlineLabels } from '../redline/use-redline-labels.ts';
import { nodeOf } from '../versions/static-body.tsx';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import type { OpenTexts } from './open-texts.ts';
import { useOpenedTexts } from './use-texts.ts';

const NO_IDS: readonly string[] = [];

interface ChangesSince {
  versions: readonly Version[];
  /** The version the text is compared with while one writes; null shows no marks. */
  since: string | null;
  setSince: (version: string | null) => void;
}

/** Marks in every open text what changed since a named version, and takes the marks away when the screen is left. */
export function useChangesSince(texts: OpenTexts, items: readonly OutlineItem[]): ChangesSince {
  const { api } = useConnection();
  const labels = useRedlineLabels();
  const versions = useQuery(api.versions.list.queryOptions()).data ?? [];
  const [since, setSince] = useState<string | null>(null);
  const ids = useMemo(() => items.map(item => item.id), [items]);
  const base = useVersionTexts(since, since === null ? NO_IDS : ids);
  const opened = useOpenedTexts(texts.store);
  const shown = useRef(new Map<DocumentSession, RedlineSetup>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: `opened` says that more texts are open now
  useEffect(() => {
    if (since === null || !base.isRead) return;
    for (const session of texts.store.sessions()) {
      if (shown.current.has(session) || !ids.includes(session.id)) continue;
      const text = base.texts.get(session.id);
      const node = text ? nodeOf(text) : emptyDocument();
      if ('raw' in node) continue;
      const setup = { base: node, labels };
      shown.current.set(session, setup);
      session.dispatch(showRedline(session.state, setup));
    }
  }, [texts, since, base, ids, labels, opened]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: marks of another version or language go first
  useEffect(
    () => () => {
      for (const session of shown.current.keys()) session.dispatch(showRedline(session.state, null));
      shown.current.clear();
    },
    [texts, since, labels],
  );
  return { versions, since, setSince };
}
