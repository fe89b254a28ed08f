import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StoredTemplate } from '../../shared/templates/stored.ts';
import type { TemplateChange } from '../../shared/templates/template.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { saveBlob } from '../exports/download.ts';
import { failureText, fetchFile } from '../exports/fetch-file.ts';
import { showToast } from '../ui/toast-store.ts';

export type TemplateActs = ReturnType<typeof useTemplateActs>;

/**
 * Acts on the templates of the project; each can be undone.
 *
 * @param say told what was done
 */
export function useTemplateActs(say: (text: string) => void) {
  const { t } = useTranslation();
  const { key } = useProject();
  const { api, queryClient } = useConnection();
  const changing = useMutation(api.templates.change.mutationOptions());
  const choosing = useMutation(api.templates.setDefault.mutationOptions());
  const removing = useMutation(api.templates.remove.mutationOptions());
  const change = useRowUpdates<StoredTemplate, TemplateChange>(
    () => queryClient.getQueryData(api.templates.overview.queryKey()),
    ({ id, revision }, patch) => changing.mutateAsync({ id, revision, change: patch }),
  );
  return {
    change,
    setDefault(id: string | null): void {
      choosing.mutate({ id });
    },
    remove({ id, revision, name }: StoredTemplate): void {
      removing.mutate({ id, revision }, { onSuccess: () => say(t('templates.removed', { name })) });
    },
    /** Fetches a template as a zip, or the neutral one. */
    async download(id: string): Promise<void> {
      try {
        const { blob, name } = await fetchFile({ projectKey: key, route: 'template', params: { id } });
        saveBlob(blob, name ?? 'template.zip');
      } catch (error) {
        showToast(failureText(error, t), { tone: 'bad' });
      }
    },
  };
}
