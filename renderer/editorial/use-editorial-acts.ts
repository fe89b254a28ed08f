import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  EditorialFields,
  EditorialPart,
  EditorialRound,
  PartFields,
  PartState,
} from '../../shared/editorial/round.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Acts on editorial rounds and their sections; each can be undone. */
export function useEditorialActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const rounds = () => queryClient.getQueryData(api.editorial.list.queryKey());
  const updating = useMutation(api.editorial.update.mutationOptions());
  const updatingPart = useMutation(api.editorial.updatePart.mutationOptions());
  const removing = useMutation(api.editorial.remove.mutationOptions());
  const removingPart = useMutation(api.editorial.removePart.mutationOptions());
  const setting = useMutation(api.editorial.setState.mutationOptions());
  const reopening = useMutation(api.editorial.reopen.mutationOptions());
  return {
    update: useRowUpdates<EditorialRound, Partial<EditorialFields>>(
      rounds,
      ({ id, revision, name, purpose, startsOn, dueOn }, patch) =>
        updating.mutateAsync({ id, revision, name, purpose, startsOn, dueOn, ...patch }),
    ),
    updatePart: useRowUpdates<EditorialPart, Partial<PartFields>>(
      () => rounds()?.flatMap(round => round.parts),
      ({ id, revision, seatId, dueOn }, patch) =>
        updatingPart.mutateAsync({ id, revision, seatId, dueOn, ...patch }),
    ),
    remove({ id, revision, number }: EditorialRound): void {
      removing.mutate({ id, revision }, { onSuccess: () => say(t('editorial.removed', { number })) });
    },
    removePart({ id, revision }: EditorialPart, title: string): void {
      removingPart.mutate({ id, revision }, { onSuccess: () => say(t('editorial.part.removed', { title })) });
    },
    /** Whether a step of a section is being stored. */
    isStepping: setting.isPending,
    setState({ id, revision }: EditorialPart, state: PartState, remark: string): void {
      setting.mutate({ id, revision, state, remark });
    },
    reopen({ id, revision }: EditorialRound): void {
      reopening.mutate({ id, revision }, { onSuccess: () => say(t('editorial.reopened')) });
    },
  };
}

export type EditorialActs = ReturnType<typeof useEditorialActs>;
