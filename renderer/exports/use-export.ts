import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { projectFileName } from '../start/paths.ts';
import { saveBlob } from './download.ts';
import { failureText, fetchFile } from './fetch-file.ts';

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'busy'; job: string; bytes: number; total: number | null }
  | { kind: 'done'; name: string; bytes: number }
  | { kind: 'failed'; text: string };

/** How often is asked how far an export is, in milliseconds: often enough to look alive. */
const PROGRESS_INTERVAL = 400;

/** Runs one export at a time and keeps how it stands; `share` says how far making it is, from 0 to 1. */
export function useExport() {
  const { t } = useTranslation();
  const { key, title } = useProject();
  const { api, client } = useConnection();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<{ job: string; abort: AbortController } | null>(null);
  const isMaking = state.kind === 'busy' && state.bytes === 0;
  const progress = useQuery(
    api.exports.progress.queryOptions(
      { job: state.kind === 'busy' ? state.job : '' },
      { enabled: isMaking, refetchInterval: PROGRESS_INTERVAL },
    ),
  );
  const start = async (params: { format: string } & Record<string, string>) => {
    const [job, abort] = [crypto.randomUUID(), new AbortController()];
    running.current = { job, abort };
    setState({ kind: 'busy', job, bytes: 0, total: null });
    try {
      const file = await fetchFile(
        { projectKey: key, route: 'export', params: { ...params, job }, signal: abort.signal },
        (bytes, total) => setState({ kind: 'busy', job, bytes, total }),
      );
      const name =
        file.name ?? projectFileName(title, 'leidraad').replace(/\.leidraad$/, `.${params.format}`);
      saveBlob(file.blob, name);
      setState({ kind: 'done', name, bytes: file.blob.size });
    } catch (error) {
      if (abort.signal.aborted) setState({ kind: 'idle' });
      else setState({ kind: 'failed', text: failureText(error, t) });
    } finally {
      if (running.current?.job === job) running.current = null;
    }
  };
  /** Stops it here and, as not every host hears that, there. */
  const cancel = () => {
    if (running.current === null) return;
    const { job, abort } = running.current;
    abort.abort();
    void client.exports.cancel.mutate({ job }).catch(() => undefined);
  };
  return { state, share: isMaking ? (progress.data?.share ?? 0) : 0, start, cancel };
}
