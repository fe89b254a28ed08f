import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { saveBlob } from '../exports/download.ts';
import { failureText, fetchFile } from '../exports/fetch-file.ts';
import { showToast } from '../ui/toast-store.ts';

/** Fetches a file of a round and hands it to the browser; says so, or says why not. */
export function useRoundFile() {
  const { t } = useTranslation();
  const { key } = useProject();
  const [isBusy, setBusy] = useState(false);
  const download = async (
    route: 'comment-packets' | 'comment-forms' | 'comment-letters' | 'comment-report',
    params: Record<string, string>,
  ) => {
    setBusy(true);
    try {
      const file = await fetchFile({ projectKey: key, route, params });
      const name = file.name ?? route;
      saveBlob(file.blob, name);
      showToast(t('comments.invited.downloaded', { name }));
    } catch (error) {
      showToast(failureText(error, t), { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return { download, isBusy };
}
