import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { actionText } from '../history/action-text.ts';
import { showToast } from '../ui/toast-store.ts';
import { useConnection } from './connection-context.tsx';
import { useProject } from './project-context.tsx';

/** Undo and redo of the last act on the project, each naming what it did. */
export function useUndo() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useProject().mode === 'read';
  const state = useQuery(api.history.state.queryOptions()).data;
  const undoing = useMutation(
    api.history.undo.mutationOptions({
      onSuccess: ({ action }) => showToast(t('app.undone', { act: actionText(action, t) })),
    }),
  );
  const redoing = useMutation(
    api.history.redo.mutationOptions({
      onSuccess: ({ action }) => showToast(t('app.redone', { act: actionText(action, t) })),
    }),
  );
  const run = (mutation: typeof undoing | typeof redoing, possible: boolean) => () => {
    if (readOnly || mutation.isPending) return;
    if (possible) mutation.mutate();
    else showToast(t('errors.nothing-to-undo'));
  };
  const next = readOnly ? null : state;
  return {
    undo: run(undoing, Boolean(state?.undo)),
    redo: run(redoing, Boolean(state?.redo)),
    /** Undo without looking whether there is something: for a button shown right after an act. */
    undoLast: run(undoing, true),
    undoAct: next?.undo ? actionText(next.undo.action, t) : null,
    redoAct: next?.redo ? actionText(next.redo.action, t) : null,
  };
}
