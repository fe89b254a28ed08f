import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useUndo } from '../app/undo.ts';
import { openedTexts } from '../documents/opened-texts.ts';
import { showToast } from '../ui/toast-store.ts';

/** Puts the text of a document back to what it was in a version. */
export type Restore = (
  version: { id: string; label: string },
  document: { id: string; title: string },
) => void;

/** One act in the working version that can be undone; open editors follow it by its steps. */
export function useRestore(): Restore {
  const { t } = useTranslation();
  const { client } = useConnection();
  const { key } = useProject();
  const { undoLast } = useUndo();
  const restoring = useMutation({
    mutationFn: async (input: { id: string; documentId: string }) => {
      // What is typed but still on its way must not come after this.
      await openedTexts(key)?.store.flush();
      return client.versions.restoreText.mutate(input);
    },
  });
  return (version, { id: documentId, title }) =>
    restoring.mutate(
      { id: version.id, documentId },
      {
        onSuccess: ({ changed }) => {
          if (!changed) return showToast(t('versions.restore.same', { title }));
          showToast(t('versions.restore.done', { title, label: version.label }), {
            action: { label: t('ui.undo'), run: undoLast },
          });
        },
      },
    );
}
