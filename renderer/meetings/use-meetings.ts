import { useQuery } from '@tanstack/react-query';
import { DEFAULT_QUORUM } from '../../shared/meetings/quorum.ts';
import type { Seat } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { seatName } from '../people/seat-name.ts';

/** Everything the meeting screens read; lists are empty until they have come in. */
export function useMeetings() {
  const { api } = useConnection();
  const people = useQuery(api.people.list.queryOptions()).data;
  const organisations = people?.organisations ?? [];
  return {
    /** Undefined until it has been read. */
    meetings: useQuery(api.meetings.list.queryOptions()).data,
    decisions: useQuery(api.meetings.decisions.queryOptions()).data ?? [],
    actions: useQuery(api.meetings.actions.queryOptions()).data ?? [],
    questions: useQuery(api.questions.list.queryOptions()).data ?? [],
    declarations: useQuery(api.interests.list.queryOptions()).data ?? [],
    quorum: useQuery(api.meetings.quorum.queryOptions()).data ?? { ...DEFAULT_QUORUM, isDefault: true },
    seats: people?.seats ?? [],
    /** The person on a seat with the organisation, or the role while it is vacant. */
    seatName: (seat: Seat) => seatName(seat, organisations),
  };
}

export type MeetingRecords = ReturnType<typeof useMeetings>;
