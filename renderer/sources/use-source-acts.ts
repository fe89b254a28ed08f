import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type Source,
  type SourceFields,
  type SourceFile,
  type SourceSearch,
  type SourceSearchFields,
  sourceFieldsSchema,
  sourceSearchFieldsSchema,
} from '../../shared/adapte/sources.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Everything that can be done to the register and to the search log; changes to one row go one after the other. */
export function useSourceActs() {
  const { t } = useTranslation();
  const { api, queryClient } = useConnection();
  const say = useUndoToast();
  const procedures = api.sources;
  const updating = useMutation(procedures.update.mutationOptions());
  const removing = useMutation(procedures.remove.mutationOptions());
  const removingFile = useMutation(procedures.removeFile.mutationOptions());
  const updatingSearch = useMutation(procedures.updateSearch.mutationOptions());
  const removingSearch = useMutation(procedures.removeSearch.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(procedures.list.queryKey()),
    (row: Source, patch: Partial<SourceFields>) =>
      updating.mutateAsync({
        ...sourceFieldsSchema.parse({ ...row, ...patch }),
        id: row.id,
        revision: row.revision,
      }),
  );
  const updateSearch = useRowUpdates(
    () => queryClient.getQueryData(procedures.searches.queryKey()),
    (row: SourceSearch, patch: Partial<SourceSearchFields>) =>
      updatingSearch.mutateAsync({
        ...sourceSearchFieldsSchema.parse({ ...row, ...patch }),
        id: row.id,
        revision: row.revision,
      }),
  );
  const told = (work: Promise<unknown>, text: string) =>
    void work.then(
      () => say(text),
      () => undefined,
    );
  return {
    add: useMutation(procedures.add.mutationOptions()),
    update,
    remove: ({ id, revision, label }: Source) =>
      told(removing.mutateAsync({ id, revision }), t('sources.register.removed', { label })),
    setFit: useMutation({ ...procedures.setFit.mutationOptions(), scope: { id: 'sources.setFit' } }),
    removeFile: ({ id, name, revision }: Pick<SourceFile, 'id' | 'name' | 'revision'>) =>
      told(removingFile.mutateAsync({ id, revision }), t('references.files.removed', { name })),
    addSearch: useMutation(procedures.addSearch.mutationOptions()),
    updateSearch,
    removeSearch: ({ id, revision }: SourceSearch) =>
      told(removingSearch.mutateAsync({ id, revision }), t('sources.search.removed')),
  };
}

export type SourceActs = ReturnType<typeof useSourceActs>;
