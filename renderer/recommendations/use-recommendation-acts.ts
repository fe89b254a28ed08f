import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Removing a recommendation, which can be undone from its message. */
export function useRecommendationActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const removing = useMutation(api.recommendations.remove.mutationOptions());
  return {
    remove({ id, revision, title }: Recommendation): void {
      removing.mutateAsync({ id, revision }).then(
        () => say(t('recommendations.removed', { title })),
        () => undefined,
      );
    },
  };
}
