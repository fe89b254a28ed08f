import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { movedPosition } from '../app/list-position.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Moving and removing bottlenecks; a removal can be undone from its message. */
export function useBottleneckActs(rows: readonly Bottleneck[]) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const moving = useMutation(api.bottlenecks.move.mutationOptions());
  const removing = useMutation(api.bottlenecks.remove.mutationOptions());
  return {
    move(id: string, by: -1 | 1): void {
      const position = movedPosition(rows, id, by);
      if (position !== null) moving.mutate({ id, position });
    },
    remove(id: string): void {
      const row = rows.find(candidate => candidate.id === id);
      if (!row) return;
      removing.mutateAsync({ id, revision: row.revision }).then(
        () => say(t('bottlenecks.removed', { number: row.number })),
        () => undefined,
      );
    },
  };
}
