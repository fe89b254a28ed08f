import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../shared/meetings/action.ts';
import type { Decision } from '../../shared/meetings/decision.ts';
import type { AttendanceState, Meeting, Topic } from '../../shared/meetings/meeting.ts';
import { useConnection } from '../app/connection-context.tsx';
import { movedPosition } from '../app/list-position.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Acts on meetings and what is in them; each removal can be undone from its message. */
export function useMeetingActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const removingMeeting = useMutation(api.meetings.remove.mutationOptions());
  const removingTopic = useMutation(api.meetings.removeTopic.mutationOptions());
  const removingDecision = useMutation(api.meetings.removeDecision.mutationOptions());
  const removingAction = useMutation(api.meetings.removeAction.mutationOptions());
  const moving = useMutation(api.meetings.moveTopic.mutationOptions());
  const marking = useMutation(api.meetings.markAttendance.mutationOptions());
  const done = (text: string) => [() => say(text), () => undefined] as const;
  return {
    removeMeeting({ id, revision, number }: Meeting): void {
      removingMeeting.mutateAsync({ id, revision }).then(...done(t('meetings.removed', { number })));
    },
    removeTopic({ id, revision, text }: Topic): void {
      removingTopic.mutateAsync({ id, revision }).then(...done(t('meetings.agenda.removed', { text })));
    },
    moveTopic(topics: readonly Topic[], id: string, by: -1 | 1): void {
      const position = movedPosition(topics, id, by);
      if (position !== null) moving.mutate({ id, position });
    },
    removeDecision({ id, revision, number }: Decision): void {
      removingDecision
        .mutateAsync({ id, revision })
        .then(...done(t('meetings.decisions.removed', { number })));
    },
    removeAction({ id, revision, number }: Action): void {
      removingAction.mutateAsync({ id, revision }).then(...done(t('meetings.actions.removed', { number })));
    },
    mark(meetingId: string, seatIds: readonly string[], state: AttendanceState | null): void {
      if (seatIds.length > 0) marking.mutate({ meetingId, seatIds: [...seatIds], state });
    },
  };
}

export type MeetingActs = ReturnType<typeof useMeetingActs>;
