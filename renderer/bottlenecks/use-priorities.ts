import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { leadingRound, type PriorityRound, summariseRound } from '../../shared/bottlenecks/priorities.ts';
import { useConnection } from '../app/connection-context.tsx';

const NO_ROUNDS: readonly PriorityRound[] = [];

/** The priority rounds, and the place each bottleneck has in the one that counts. */
export function usePriorities() {
  const { api } = useConnection();
  const rounds = useQuery(api.priorities.list.queryOptions()).data;
  const leading = useMemo(() => leadingRound(rounds ?? NO_ROUNDS), [rounds]);
  const places = useMemo(
    () => new Map(leading ? summariseRound(leading).map(row => [row.bottleneckId, row.place]) : []),
    [leading],
  );
  return { rounds, leading, places };
}
