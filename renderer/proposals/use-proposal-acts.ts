import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../shared/proposals.ts';
import { apiFailure } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { showToast } from '../ui/toast-store.ts';

/** What can be done with a proposal as a whole. `beforeActing` brings what was typed to the file first. */
export function useProposalActs(proposal: Proposal | null, beforeActing: () => Promise<void>) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const [conflictingAct, setConflictingAct] = useState<'settle' | 'rebase' | null>(null);
  const meetConflicts = (act: 'settle' | 'rebase') => (error: unknown) =>
    setConflictingAct(apiFailure(error)?.code === 'proposal-conflicts' ? act : null);
  const state = useMutation(
    api.proposals.setState.mutationOptions({
      onSuccess: (_reply, { state: now }) => say(t(`proposals.became.${now}`)),
    }),
  );
  const renaming = useMutation(api.proposals.rename.mutationOptions());
  const rebasing = useMutation(
    api.proposals.rebase.mutationOptions({
      onSuccess: () => {
        setConflictingAct(null);
        showToast(t('proposals.rebased'));
      },
      onError: meetConflicts('rebase'),
    }),
  );
  const settling = useMutation(
    api.proposals.settle.mutationOptions({
      onSuccess: () => {
        setConflictingAct(null);
        say(t('proposals.settled'));
      },
      onError: meetConflicts('settle'),
    }),
  );
  const { id = '', revision = 0 } = proposal ?? {};
  const become = (next: 'draft' | 'handed-in' | 'withdrawn') => () =>
    void beforeActing().then(() => state.mutate({ id, revision, state: next }));
  const rebase = (choose: string[]) => void beforeActing().then(() => rebasing.mutate({ id, choose }));
  const settle = (choose: string[]) =>
    void beforeActing().then(() => settling.mutate({ id, revision, choose }));
  return {
    conflictingAct,
    closeConflicts: () => setConflictingAct(null),
    handIn: become('handed-in'),
    reopen: become('draft'),
    withdraw: become('withdrawn'),
    rename: (title: string) => renaming.mutate({ id, revision, title }),
    rebase: () => rebase([]),
    settle: () => settle([]),
    choose: (choices: string[]) => (conflictingAct === 'rebase' ? rebase(choices) : settle(choices)),
  };
}
