import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { DownloadRefused, fetchExport, saveBlob } from '../exports/download.ts';
import { showToast } from '../ui/toast-store.ts';

/** Fetches a file the host makes and stores it where downloads go; says so when that is refused. */
export function useFile(): (name: 'export' | 'letters', params: Record<string, string>) => Promise<void> {
  const { t } = useTranslation();
  const { key } = useProject();
  return async (name, params) => {
    try {
      const options = { projectKey: key, route: name, params, signal: new AbortController().signal };
      const file = await fetchExport({ ...options, onProgress: () => undefined });
      saveBlob(file.blob, file.name ?? name);
    } catch (error) {
      const text =
        error instanceof DownloadRefused
          ? t(`errors.${error.failure.code}`, error.failure.params)
          : t('app.noConnection');
      showToast(text, { tone: 'bad' });
    }
  };
}
