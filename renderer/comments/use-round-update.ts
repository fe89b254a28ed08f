import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Round, RoundFields } from '../../shared/comments/round.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';

/** Stores changed fields of a round, one after the other. Resolves to false when a change was refused. */
export function useRoundUpdate(round: Round): (patch: Partial<RoundFields>) => Promise<boolean> {
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const updating = useMutation(api.comments.updateRound.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.comments.rounds.queryKey()),
    (row: Round, patch: Partial<RoundFields>) => {
      const { id, revision, title, audience, versionId, sections, questions, levels, requiredFields } = row;
      const { introduction, privacy, opensOn, closesOn, language, invitation, reminder } = row;
      const { sender, senderEmail } = row;
      const setUp = { title, audience, versionId, sections, questions, levels, requiredFields };
      const texts = { introduction, privacy, invitation, reminder, sender, senderEmail };
      return updating.mutateAsync({
        id,
        revision,
        ...setUp,
        ...texts,
        opensOn,
        closesOn,
        language,
        ...patch,
      });
    },
  );
  return patch => update(round.id, patch);
}
