import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import type { ReplyPatch } from '../../shared/comments/reply.ts';
import { type VerdictOption, verdictLabel } from '../../shared/comments/verdicts.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useAppState } from '../app/settings.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { seatName } from '../people/seat-name.ts';

/** What an answer can name: decisions of the project's list, seats, proposals, and decisions of meetings. */
export function useReplyChoices() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const options = useQuery(api.replies.options.queryOptions()).data ?? [];
  const people = useQuery(api.people.list.queryOptions()).data;
  const proposals = useQuery(api.proposals.list.queryOptions()).data ?? [];
  const meetings = useQuery(api.meetings.list.queryOptions()).data ?? [];
  const decisions = useQuery(api.meetings.decisions.queryOptions()).data ?? [];
  const { language } = useAppState().settings;
  const labelOf = (option: Pick<VerdictOption, 'labels' | 'verdict'>) =>
    verdictLabel(option, language, verdict => t(`replies.verdict.${verdict}`));
  const heldOn = new Map(meetings.map(({ id, heldOn: day }) => [id, day]));
  const dayOf = (meetingId: string) => {
    const day = heldOn.get(meetingId);
    return day ? ` (${dayText(day, i18n.language)})` : '';
  };
  return {
    options,
    /** Those that are offered, and one that is in use though it no longer is. */
    offered: (inUse: string | null = null) =>
      options.filter(option => !option.isRetired || option.id === inUse),
    labelOf,
    seats: (people?.seats ?? [])
      .filter(seat => seat.body === 'authors' || seat.body === 'working-group')
      .map(seat => ({ id: seat.id, label: seatName(seat, people?.organisations ?? []) })),
    proposals,
    decisions: decisions.map(({ id, number, text, meetingId }) => ({
      id,
      label: `${number}${dayOf(meetingId)} ${text}`,
    })),
  };
}

export type ReplyChoices = ReturnType<typeof useReplyChoices>;

/** Acts on the answers to comments of one round; each can be undone. */
export function useReplyActs(roundId: string) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const saving = useMutation(api.replies.save.mutationOptions());
  const proposing = useMutation(api.replies.propose.mutationOptions());
  const grouping = useMutation(api.replies.group.mutationOptions());
  const refusing = useMutation(api.replies.refuseGroup.mutationOptions());
  const splitting = useMutation(api.replies.split.mutationOptions());
  const rows = () =>
    queryClient
      .getQueryData(api.comments.list.queryKey({ roundId }))
      ?.map(({ id, reply }) => ({ id, revision: reply.revision }));
  const save = useRowUpdates(rows, (target: { id: string; revision: number }, patch: ReplyPatch) =>
    saving.mutateAsync({ targets: [target], patch }),
  );
  return {
    /** Stores changed fields of one answer, on what was stored before. */
    save,
    /** The same for many comments, as one act. Resolves to false when it was refused. */
    saveAll(comments: readonly Comment[], patch: ReplyPatch): Promise<boolean> {
      const targets = comments.map(({ id, reply }) => ({ id, revision: reply.revision }));
      return saving.mutateAsync({ targets, patch }).then(
        () => {
          say(t('replies.savedAll', { count: targets.length }));
          return true;
        },
        () => false,
      );
    },
    propose({ id, number, reply }: Comment): void {
      proposing.mutate(
        { id, revision: reply.revision },
        { onSuccess: () => say(t('replies.proposed', { number })) },
      );
    },
    group(comments: readonly Comment[]): void {
      grouping.mutate(
        { roundId, commentIds: comments.map(({ id }) => id) },
        { onSuccess: () => say(t('replies.group.made', { count: comments.length })) },
      );
    },
    keepApart(comments: readonly Comment[]): void {
      refusing.mutate(
        { roundId, commentIds: comments.map(({ id }) => id) },
        { onSuccess: () => say(t('replies.group.keptApart')) },
      );
    },
    split(groupId: string): void {
      splitting.mutate({ roundId, id: groupId }, { onSuccess: () => say(t('replies.group.taken')) });
    },
  };
}

export type ReplyActs = ReturnType<typeof useReplyActs>;
