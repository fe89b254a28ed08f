import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { projectFileName } from '../start/paths.ts';
import { DownloadRefused, fetchExport, saveBlob } from './download.ts';

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'busy'; bytes: number; total: number | null }
  | { kind: 'done'; name: string; bytes: number }
  | { kind: 'failed'; text: string };

/** Runs one export at a time and keeps how it stands. */
export function useExport() {
  const { t } = useTranslation();
  const { key, title } = useProject();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const start = async (params: { format: string; language: string; version?: string }) => {
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: 'busy', bytes: 0, total: null });
    try {
      const file = await fetchExport({
        projectKey: key,
        params,
        signal: abort.signal,
        onProgress: (bytes, total) => setState({ kind: 'busy', bytes, total }),
      });
      const name =
        file.name ?? projectFileName(title, 'leidraad').replace(/\.leidraad$/, `.${params.format}`);
      saveBlob(file.blob, name);
      setState({ kind: 'done', name, bytes: file.bytes });
    } catch (error) {
      if (abort.signal.aborted) setState({ kind: 'idle' });
      else if (error instanceof DownloadRefused) {
        setState({ kind: 'failed', text: t(`errors.${error.failure.code}`, error.failure.params) });
      } else setState({ kind: 'failed', text: t('app.noConnection') });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}
