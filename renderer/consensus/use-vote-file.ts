import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorText } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { saveBlob } from '../exports/download.ts';
import { showToast } from '../ui/toast-store.ts';

/** Makes a file of a vote, the ballot or the slips with codes, and hands it to the browser. */
export function useVoteFile(): (voteId: string, file: 'ballotPacket' | 'codeSheet') => Promise<void> {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  return async (id, file) => {
    try {
      const { html, fileName } = await queryClient.fetchQuery(api.consensus[file].queryOptions({ id }));
      saveBlob(new Blob([html], { type: 'text/html' }), fileName);
    } catch (error) {
      showToast(errorText(error, t), { tone: 'bad' });
    }
  };
}
