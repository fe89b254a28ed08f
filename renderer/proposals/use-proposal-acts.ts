import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../shared/proposals.ts';
import { apiFailure } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** What can be done with a proposal as a whole. */
export function useProposalActs(proposal: Proposal | null) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const [isConflicting, setConflicting] = useState(false);
  const state = useMutation(api.proposals.setState.mutationOptions());
  const rebasing = useMutation(api.proposals.rebase.mutationOptions());
  const settling = useMutation(
    api.proposals.settle.mutationOptions({
      onSuccess: () => {
        setConflicting(false);
        say(t('proposals.settled'));
      },
      onError: error => setConflicting(apiFailure(error)?.code === 'proposal-conflicts'),
    }),
  );
  const { id = '', revision = 0 } = proposal ?? {};
  return {
    isConflicting,
    closeConflicts: () => setConflicting(false),
    handIn: () => state.mutate({ id, revision, state: 'handed-in' }),
    reopen: () => state.mutate({ id, revision, state: 'draft' }),
    rebase: () => rebasing.mutate({ id, choose: [] }),
    settle: (choose: string[]) => settling.mutate({ id, revision, choose }),
  };
}
