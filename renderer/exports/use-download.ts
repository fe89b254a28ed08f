import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { showToast } from '../ui/toast-store.ts';
import { saveBlob } from './download.ts';
import { failureText, fetchFile } from './fetch-file.ts';

/** Fetches a file of the project and stores it; says so, or says why not. One at a time. */
export function useDownload() {
  const { t, i18n } = useTranslation();
  const { key } = useProject();
  const [isBusy, setBusy] = useState(false);
  const download = async (
    route: 'export' | 'minutes' | 'thread' | 'adapte',
    params: Record<string, string>,
  ) => {
    if (isBusy) return;
    setBusy(true);
    try {
      const file = await fetchFile({
        projectKey: key,
        route,
        params: { language: i18n.language, ...params },
      });
      const name = file.name ?? `${route}.${params.format}`;
      saveBlob(file.blob, name);
      showToast(t('exportDialog.stored', { name }));
    } catch (error) {
      showToast(failureText(error, t), { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return { download, isBusy };
}
