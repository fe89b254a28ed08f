import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { saveBlob } from '../exports/download.ts';
import { failureText, fetchFile } from '../exports/fetch-file.ts';
import { showToast } from '../ui/toast-store.ts';

/** Makes the packet of a survey as it reads now and hands its file to the browser. */
export function useDownloadPacket() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const making = useMutation(api.surveys.makePacket.mutationOptions());
  const start = async (id: string) => {
    const { packetId } = await making.mutateAsync({ id });
    const file = await fetchFile({ projectKey: key, route: 'packet', params: { packet: packetId } });
    const name = file.name ?? 'enquete.html';
    saveBlob(file.blob, name);
    showToast(t('surveys.downloaded', { name }));
  };
  return {
    isPending: making.isPending,
    start(id: string): void {
      start(id).catch((error: unknown) => {
        // A failed mutation has said so already.
        if (!making.isError) showToast(failureText(error, t), { tone: 'bad' });
      });
    },
  };
}
