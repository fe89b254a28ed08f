import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { saveBlob } from '../exports/download.ts';
import { failureText, fetchFile } from '../exports/fetch-file.ts';
import { showToast } from '../ui/toast-store.ts';

/** Makes the packet of an appraiser, or of all of them in one file, and hands it to the browser. */
export function useAppraisalPackets() {
  const { t } = useTranslation();
  const { key } = useProject();
  return (appraisalId?: string): void => {
    const params: Record<string, string> = appraisalId === undefined ? {} : { appraisal: appraisalId };
    fetchFile({ projectKey: key, route: 'appraisal-packets', params }).then(
      ({ blob, name }) => {
        const fileName = name ?? 'packet.html';
        saveBlob(blob, fileName);
        showToast(t('appraisals.packetMade', { name: fileName }));
      },
      (error: unknown) => showToast(failureText(error, t), { tone: 'bad' }),
    );
  };
}
