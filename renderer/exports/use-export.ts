import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { projectFileName } from '../start/paths.ts';
import { saveBlob } from './download.ts';
import { failureText, fetchFile } from './fetch-file.ts';

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
  const start = async (params: { format: string; language: string; [name: string]: string }) => {
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: 'busy', bytes: 0, total: null });
    try {
      const file = await fetchFile(
        { projectKey: key, route: 'export', params, signal: abort.signal },
        (bytes, total) => setState({ kind: 'busy', bytes, total }),
      );
      const name =
        file.name ?? projectFileName(title, 'leidraad').replace(/\.leidraad$/, `.${params.format}`);
      saveBlob(file.blob, name);
      setState({ kind: 'done', name, bytes: file.blob.size });
    } catch (error) {
      if (abort.signal.aborted) setState({ kind: 'idle' });
      else setState({ kind: 'failed', text: failureText(error, t) });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}
