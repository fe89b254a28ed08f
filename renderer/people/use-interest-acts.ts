import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import type {
  AssessmentFields,
  Consequence,
  Declaration,
  DeclarationFields,
} from '../../shared/people/interests.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { focusDetail } from '../ui/detail-panel.tsx';

/** Declaring interests, assessing them, and what follows per key question. */
export function useInterestActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const declarations = () => queryClient.getQueryData(api.interests.list.queryKey());
  const declaring = useMutation(api.interests.declare.mutationOptions({ onSuccess: focusDetail }));
  const updating = useMutation(api.interests.update.mutationOptions());
  const assessing = useMutation(api.interests.assess.mutationOptions());
  const setting = useMutation(api.interests.setConsequence.mutationOptions());
  const removing = useMutation(api.interests.remove.mutationOptions());
  return {
    declare: (personId: string) => declaring.mutate({ personId, declaredOn: localToday() }),
    update: useRowUpdates(
      declarations,
      ({ id, revision, declaredOn, attachment, entries }: Declaration, patch: Partial<DeclarationFields>) =>
        updating.mutateAsync({
          id,
          revision,
          declaredOn,
          attachment,
          ...patch,
          entries: { ...entries, ...patch.entries },
        }),
    ),
    assess: useRowUpdates(declarations, (row: Declaration, patch: Partial<AssessmentFields>) => {
      const { id, revision, assessedBy, assessedOn, relevance, level, action } = row;
      return assessing.mutateAsync({
        id,
        revision,
        assessedBy,
        assessedOn,
        relevance,
        level,
        action,
        ...patch,
      });
    }),
    setConsequence: (id: string, questionId: string, consequence: Consequence | null) =>
      setting.mutateAsync({ id, questionId, consequence }).then(
        () => true,
        () => false,
      ),
    remove: ({ id, revision }: Declaration) =>
      void removing.mutateAsync({ id, revision }).then(
        () => say(t('interests.removed')),
        () => undefined,
      ),
  };
}

export type InterestActs = ReturnType<typeof useInterestActs>;
