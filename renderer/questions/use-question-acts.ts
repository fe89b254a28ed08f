import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type QuestionModule, stepQuestion } from '../../shared/questions/modules.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Moving key questions, also from module to module, and removing them; a removal can be undone from its message. */
export function useQuestionActs(rows: readonly Question[], modules: readonly QuestionModule[]) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const moves = useRef<Promise<void>>(Promise.resolve());
  const moving = useMutation(api.questions.move.mutationOptions());
  const removing = useMutation(api.questions.remove.mutationOptions());
  return {
    /** Steps pressed quickly are taken one after the other, each from where the one before has led. */
    move(id: string, by: -1 | 1): void {
      const hadFocus = document.activeElement?.getAttribute('data-key') === id;
      moves.current = moves.current.then(async () => {
        const now = queryClient.getQueryData(api.questions.list.queryKey()) ?? rows;
        const place = stepQuestion(now, modules, id, by);
        if (place === null) return;
        await moving.mutateAsync({ id, ...place }).then(
          () => {
            if (hadFocus) focusRow(id);
          },
          () => undefined,
        );
      });
    },
    moveTo(id: string, moduleId: string | null): void {
      const position = rows.filter(row => row.moduleId === moduleId).length;
      moving.mutate({ id, moduleId, position });
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

/**
 * A row that went to another module is drawn anew there, a few frames after the list was read, and the list it
 * left gives the focus to a neighbour meanwhile. The cursor follows the row until it stays on it.
 */
function focusRow(id: string, frames = 30, steady = 0): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`.items [data-key="${CSS.escape(id)}"]`);
    const isThere = row !== null && row === document.activeElement;
    if (!isThere) row?.focus();
    if (frames > 0 && steady < 5) focusRow(id, frames - 1, isThere ? steady + 1 : 0);
  });
}
