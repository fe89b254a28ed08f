import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { newRoundFields } from '../../shared/comments/new-round.ts';
import type { DeliveryFields, Invitation, Round, RoundState } from '../../shared/comments/round.ts';
import { translator } from '../../shared/locales/i18n.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Acts on comment rounds and their invitations; each says what was done, with the way to undo it. */
export function useRoundActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { language } = useProject();
  const say = useUndoToast();
  const versions = useQuery(api.versions.list.queryOptions()).data ?? [];
  const creating = useMutation(api.comments.createRound.mutationOptions());
  const moving = useMutation(api.comments.moveRound.mutationOptions());
  const removing = useMutation(api.comments.removeRound.mutationOptions());
  const inviting = useMutation(api.comments.invite.mutationOptions());
  const delivering = useMutation(api.comments.updateInvitation.mutationOptions());
  const uninviting = useMutation(api.comments.removeInvitation.mutationOptions());
  return {
    /** The first round is for the project group, the next ones are for the field; on the newest version. */
    async create(rounds: readonly Round[]): Promise<string> {
      const audience = rounds.length === 0 ? 'project-group' : 'field';
      const usual = newRoundFields(audience, language, translator(language));
      return (await creating.mutateAsync({ ...usual, versionId: versions[0]?.id ?? null })).id;
    },
    move({ id, revision }: Round, to: RoundState): void {
      const said = t('comments.moved', { state: t(`comments.state.${to}`) });
      moving.mutate({ id, revision, to }, { onSuccess: () => say(said) });
    },
    remove({ id, revision, number }: Round): void {
      removing.mutate({ id, revision }, { onSuccess: () => say(t('comments.removed', { number })) });
    },
    invite(
      roundId: string,
      wanted: { organisationIds?: readonly string[]; seatIds?: readonly string[]; group?: string },
    ): void {
      const { organisationIds = [], seatIds = [], group = '' } = wanted;
      inviting.mutate({ roundId, organisationIds: [...organisationIds], seatIds: [...seatIds], group });
    },
    async deliver(rows: readonly Invitation[], patch: Partial<DeliveryFields>): Promise<void> {
      for (const { id, revision, delivery, sentOn, remindedOn, note } of rows)
        await delivering.mutateAsync({ id, revision, delivery, sentOn, remindedOn, note, ...patch });
    },
    uninvite({ id, revision, name }: Invitation): void {
      uninviting.mutate({ id, revision }, { onSuccess: () => say(t('comments.invited.removed', { name })) });
    },
  };
}

export type RoundActs = ReturnType<typeof useRoundActs>;
