import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { movedPosition } from '../app/list-position.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Moving and removing key questions; a removal can be undone from its message. */
export function useQuestionActs(rows: readonly Question[]) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const moving = useMutation(api.questions.move.mutationOptions());
  const removing = useMutation(api.questions.remove.mutationOptions());
  return {
    move(id: string, by: -1 | 1): void {
      const position = movedPosition(rows, id, by);
      if (position !== null) moving.mutate({ id, position });
    },
    remove(id: string): void {
      const row = rows.find(candidate => candidate.id === id);
      if (!row) return;
      removing.mutateAsync({ id, revision: row.revision }).then(
        () => say(t('questions.removed', { number: row.number })),
        () => undefined,
      );
    },
  };
}
