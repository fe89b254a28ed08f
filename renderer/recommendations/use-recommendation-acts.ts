import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Removing a recommendation, which can be undone from its message, and moving it within its section. */
export function useRecommendationActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const removing = useMutation(api.recommendations.remove.mutationOptions());
  const moving = useMutation(api.documents.move.mutationOptions());
  return {
    remove({ id, revision, title }: Recommendation): void {
      removing.mutateAsync({ id, revision }).then(
        () => say(t('recommendations.removed', { title })),
        () => undefined,
      );
    },
    /** Does nothing at the end of the section: another section is chosen in the guideline text. */
    move({ documentId }: Recommendation, by: -1 | 1): void {
      const outline = queryClient.getQueryData(api.documents.outline.queryKey()) ?? [];
      const item = outline.find(row => row.id === documentId);
      if (!item) return;
      const siblings = outline.filter(row => row.parentId === item.parentId);
      const own = siblings.filter(row => row.kind === 'recommendation');
      const beside = own[own.indexOf(item) + by];
      if (beside === undefined) return;
      moving.mutate({ id: documentId, parentId: item.parentId, position: siblings.indexOf(beside) });
    },
  };
}
