import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReceipt } from '../../shared/references/import.ts';
import { errorText } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { callFiles, failureText } from '../exports/fetch-file.ts';

export type ImportState =
  | { kind: 'idle' | 'sending' | 'working' | 'cancelled' }
  | { kind: 'done'; receipt: ImportReceipt }
  | { kind: 'failed'; text: string };

/** Sends files and takes them in. Until the last step nothing is stored, and cancelling leaves nothing behind. */
export function useImport() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const taking = useMutation({ ...api.references.takeImport.mutationOptions(), meta: { quiet: true } });
  return {
    state,
    async start(files: readonly File[], database: string): Promise<void> {
      const controller = new AbortController();
      abort.current = controller;
      setState({ kind: 'sending' });
      const form = new FormData();
      for (const file of files) form.append('file', file, file.webkitRelativePath || file.name);
      let importId: string;
      try {
        const { signal } = controller;
        const params = { database };
        const response = await callFiles({
          projectKey: key,
          route: 'references',
          params,
          body: form,
          signal,
        });
        ({ importId } = (await response.json()) as { importId: string });
      } catch (error) {
        setState(
          controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', text: failureText(error, t) },
        );
        return;
      }
      setState({ kind: 'working' });
      taking.mutate(
        { importId },
        {
          onSuccess: receipt => setState({ kind: 'done', receipt }),
          onError: error => setState({ kind: 'failed', text: errorText(error, t) }),
        },
      );
    },
    cancel(): void {
      abort.current?.abort();
    },
  };
}
