import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outcome } from '../../shared/questions/outcomes.ts';
import { useConnection } from '../app/connection-context.tsx';

/**
 * Ratings as they are typed: shown at once, stored one after the other, and given back to what is stored when
 * storing has ended either way.
 */
export function useRatings() {
  const { api } = useConnection();
  const [typed, setTyped] = useState<ReadonlyMap<string, number | null>>(new Map());
  const rating = useMutation({ ...api.questions.rate.mutationOptions(), scope: { id: 'questions.rate' } });
  const key = (outcomeId: string, raterId: string) => `${outcomeId} ${raterId}`;
  return {
    scoreOf(outcome: Outcome, raterId: string): number | null {
      const name = key(outcome.id, raterId);
      return typed.has(name) ? (typed.get(name) ?? null) : (outcome.ratings[raterId] ?? null);
    },
    rate(outcomeId: string, raterId: string, score: number | null): void {
      const name = key(outcomeId, raterId);
      setTyped(now => new Map(now).set(name, score));
      const forget = () =>
        setTyped(now => {
          // A newer score for the same field is still on its way.
          if (now.get(name) !== score) return now;
          const rest = new Map(now);
          rest.delete(name);
          return rest;
        });
      rating.mutateAsync({ outcomeId, raterId, score }).then(forget, forget);
    },
  };
}
