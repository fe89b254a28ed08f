import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AbbreviationFields, ListedAbbreviation } from '../../shared/abbreviations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Acts on the list of abbreviations; each can be undone. */
export function useAbbreviationActs() {
  const { t } = useTranslation();
  const { api, queryClient } = useConnection();
  const say = useUndoToast();
  const updating = useMutation(api.abbreviations.update.mutationOptions());
  const removing = useMutation(api.abbreviations.remove.mutationOptions());
  const merging = useMutation(api.abbreviations.merge.mutationOptions());
  const update = useRowUpdates<ListedAbbreviation, Partial<AbbreviationFields>>(
    () => queryClient.getQueryData(api.abbreviations.overview.queryKey())?.listed,
    ({ id, revision, short, long }, patch) => updating.mutateAsync({ id, revision, short, long, ...patch }),
  );
  return {
    update,
    remove(row: ListedAbbreviation | undefined): void {
      if (!row) return;
      const { id, revision, short } = row;
      removing.mutate({ id, revision }, { onSuccess: () => say(t('abbreviations.removed', { short })) });
    },
    merge(row: ListedAbbreviation, into: ListedAbbreviation | undefined, onDone: () => void): void {
      if (!into || merging.isPending) return;
      const names = { from: row.short, into: into.short };
      merging.mutate(
        { id: row.id, revision: row.revision, intoId: into.id },
        {
          onSuccess({ places }) {
            say(t('abbreviations.merge.done', { ...names, count: places }));
            onDone();
          },
        },
      );
    },
  };
}
