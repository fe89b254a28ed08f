import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Merges bottlenecks into one, and says so with a way back. */
export function useMerge() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const merging = useMutation(api.bottlenecks.merge.mutationOptions());
  return (keep: Bottleneck, ids: string[]) =>
    merging.mutate(
      { keepId: keep.id, ids },
      { onSuccess: () => say(t('bottlenecks.merge.done', { count: ids.length, number: keep.number })) },
    );
}
