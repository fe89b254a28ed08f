import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReferenceRow } from '../../shared/references/reference.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { saveBlob } from '../exports/download.ts';
import { failureText, fetchFile } from '../exports/fetch-file.ts';
import { showToast } from '../ui/toast-store.ts';

/** Removing and exporting references; a removal can be undone from its message. */
export function useReferenceActs(rows: readonly ReferenceRow[]) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const say = useUndoToast();
  const removing = useMutation(api.references.remove.mutationOptions());
  const save = async (params: Record<string, string>, fallback: string) => {
    try {
      const file = await fetchFile({ projectKey: key, route: 'export', params });
      saveBlob(file.blob, file.name ?? fallback);
    } catch (error) {
      showToast(failureText(error, t), { tone: 'bad' });
    }
  };
  return {
    remove(id: string): void {
      const row = rows.find(candidate => candidate.id === id);
      if (!row) return;
      removing.mutateAsync({ id, revision: row.revision }).then(
        () => say(t('references.removed', { number: row.number })),
        () => undefined,
      );
    },
    exportAs: (format: string) => save({ format }, `referenties.${format}`),
  };
}
