import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { saveBlob } from '../exports/download.ts';
import { failureText, fetchFile } from '../exports/fetch-file.ts';
import { showToast } from '../ui/toast-store.ts';

/** Fetches a file the host makes and stores it where downloads go; says so when that is refused. */
export function useFile(): (name: 'letters', params: Record<string, string>) => Promise<void> {
  const { t } = useTranslation();
  const { key } = useProject();
  return async (name, params) => {
    try {
      const file = await fetchFile({ projectKey: key, route: name, params });
      saveBlob(file.blob, file.name ?? name);
    } catch (error) {
      showToast(failureText(error, t), { tone: 'bad' });
    }
  };
}
