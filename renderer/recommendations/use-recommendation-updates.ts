import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RecommendationDetails } from '../../shared/recommendations/details.ts';
import type { RecommendationStatus } from '../../shared/recommendations/status.ts';
import type { Recommendation, RecommendationFields } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';

/** Changes to one recommendation, made one after the other whatever part of it they touch. */
export function useRecommendationUpdates(id: string) {
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const updating = useMutation(api.recommendations.update.mutationOptions());
  const detailing = useMutation(api.recommendations.setDetails.mutationOptions());
  const moving = useMutation(api.recommendations.setStatus.mutationOptions());
  const confirming = useMutation(api.recommendations.confirm.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.recommendations.list.queryKey()),
    (row: Recommendation, change: (row: Recommendation) => Promise<unknown>) => change(row),
  );
  return {
    setFields: (patch: Partial<RecommendationFields>) =>
      update(id, ({ revision, questionId, strength, certainty }) =>
        updating.mutateAsync({ id, revision, questionId, strength, certainty, ...patch }),
      ),
    setDetails: (patch: Partial<RecommendationDetails>) =>
      update(id, ({ revision }) => detailing.mutateAsync({ id, revision, ...patch })),
    setStatus: (status: RecommendationStatus, reason = '') =>
      update(id, ({ revision }) => moving.mutateAsync({ id, revision, status, reason })),
    confirm: () => update(id, ({ revision }) => confirming.mutateAsync({ id, revision })),
  };
}

export type RecommendationUpdates = ReturnType<typeof useRecommendationUpdates>;
