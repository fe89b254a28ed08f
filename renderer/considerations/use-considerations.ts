import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../shared/considerations/criteria.ts';
import type {
  ConsiderationEntry,
  Considerations,
  ConsiderationsFields,
  EntryTexts,
  Stage,
} from '../../shared/considerations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** What can be done to considerations; changes to one entry are made one after the other. */
export function useConsiderationActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const starting = useMutation(api.considerations.start.mutationOptions());
  const updating = useMutation(api.considerations.update.mutationOptions());
  const writing = useMutation(api.considerations.write.mutationOptions());
  const judging = useMutation(api.considerations.judge.mutationOptions());
  const adopting = useMutation(api.considerations.adoptDrafts.mutationOptions());
  const reviewing = useMutation(api.considerations.reviewed.mutationOptions());
  const removing = useMutation(api.considerations.remove.mutationOptions());
  const all = () => queryClient.getQueryData(api.considerations.list.queryKey());
  const update = useRowUpdates(
    all,
    ({ id, revision, framework, summary }: Considerations, patch: Partial<ConsiderationsFields>) =>
      updating.mutateAsync({ id, revision, framework, summary, ...patch }),
  );
  const change = useRowUpdates(
    () => all()?.flatMap(row => row.entries),
    (entry: ConsiderationEntry, act: (entry: ConsiderationEntry) => Promise<unknown>) => act(entry),
  );
  return {
    start: (questionId: string, recommendationId: string | null) =>
      starting.mutate({ questionId, recommendationId }),
    update,
    write: (entryId: string, patch: Partial<EntryTexts>) =>
      change(entryId, ({ id, revision, evidence, remarks }) =>
        writing.mutateAsync({ id, revision, evidence, remarks, ...patch }),
      ),
    judge: (entryId: string, stage: Stage, answer: Answer | null) =>
      change(entryId, ({ id, revision }) => judging.mutateAsync({ id, revision, stage, answer })),
    adoptDrafts(id: string): void {
      adopting.mutateAsync({ id }).then(
        ({ adopted }) => say(t('considerations.adopted', { count: adopted })),
        () => undefined,
      );
    },
    reviewed({ id, revision }: Considerations): void {
      reviewing.mutate({ id, revision }, { onSuccess: () => say(t('considerations.reviewedDone')) });
    },
    remove({ id, revision }: Considerations): void {
      removing.mutateAsync({ id, revision }).then(
        () => say(t('considerations.removed')),
        () => undefined,
      );
    },
  };
}

export type ConsiderationActs = ReturnType<typeof useConsiderationActs>;
