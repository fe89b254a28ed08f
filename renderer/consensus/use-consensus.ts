import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Tally } from '../../shared/consensus/tally.ts';
import type { ConsensusList, NewVote, Vote } from '../../shared/consensus/vote.ts';
import type { Wording } from '../../shared/consensus/words.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

const NOTHING: ConsensusList = { votes: [], exemptions: [] };

/** All votes and exemptions; `isLoaded` tells an empty project from one that has not been read. */
export function useConsensus(): ConsensusList & { isLoaded: boolean } {
  const { api } = useConnection();
  const { data } = useQuery(api.consensus.list.queryOptions());
  return { ...(data ?? NOTHING), isLoaded: data !== undefined };
}

/** The words of the screen's language. */
export function useWording(): Wording {
  const { t, i18n } = useTranslation();
  return { t, language: LANGUAGES.find(known => known === i18n.language) ?? 'nl' };
}

/** What the chair can do to votes; changes to one vote are made one after the other. */
export function useVoteActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const opening = useMutation(api.consensus.open.mutationOptions());
  const following = useMutation(api.consensus.nextRound.mutationOptions());
  const counting = useMutation(api.consensus.countHands.mutationOptions());
  const closing = useMutation(api.consensus.close.mutationOptions());
  const taking = useMutation(api.consensus.takeOver.mutationOptions());
  const minority = useMutation(api.consensus.setMinority.mutationOptions());
  const deciding = useMutation(api.consensus.setDecision.mutationOptions());
  const removing = useMutation(api.consensus.remove.mutationOptions());
  const exempting = useMutation(api.consensus.exempt.mutationOptions());
  const change = useRowUpdates(
    () => queryClient.getQueryData(api.consensus.list.queryKey())?.votes,
    ({ id, revision }: Vote, act: (row: { id: string; revision: number }) => Promise<unknown>) =>
      act({ id, revision }),
  );
  const saying = async (done: Promise<boolean>, text: string) => {
    if (await done) say(text);
  };
  return {
    open: (vote: NewVote) => opening.mutateAsync(vote),
    nextRound: (id: string) => following.mutateAsync({ id }),
    countHands: (id: string, tally: Tally) => change(id, row => counting.mutateAsync({ ...row, tally })),
    close: (id: string) =>
      saying(
        change(id, row => closing.mutateAsync(row)),
        t('consensus.closedSaid'),
      ),
    takeOver: (id: string) =>
      saying(
        change(id, row => taking.mutateAsync(row)),
        t('consensus.takenSaid'),
      ),
    setMinority: (id: string, text: string) =>
      change(id, row => minority.mutateAsync({ ...row, minority: text })),
    setDecision: (id: string, decisionId: string | null) =>
      change(id, row => deciding.mutateAsync({ ...row, decisionId })),
    remove: (id: string) =>
      saying(
        change(id, row => removing.mutateAsync(row)),
        t('consensus.removed'),
      ),
    exempt: (recommendationId: string, reason: string) =>
      exempting.mutateAsync({ recommendationId, reason }).then(
        () => true,
        () => false,
      ),
  };
}

export type VoteActs = ReturnType<typeof useVoteActs>;
