import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type QuestionModule, stepQuestion } from '../../shared/questions/modules.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Moving key questions, also from module to module, and removing them; a removal can be undone from its message. */
export function useQuestionActs(rows: readonly Question[], modules: readonly QuestionModule[]) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const moving = useMutation(api.questions.move.mutationOptions());
  const removing = useMutation(api.questions.remove.mutationOptions());
  return {
    move(id: string, by: -1 | 1): void {
      const place = stepQuestion(rows, modules, id, by);
      if (place === null) return;
      const hadFocus = document.activeElement?.getAttribute('data-key') === id;
      moving.mutateAsync({ id, ...place }).then(
        () => {
          if (hadFocus) focusRow(id);
        },
        () => undefined,
      );
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

/** A row that went to another module is drawn anew there; the cursor follows it. */
function focusRow(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`.items [data-key="${CSS.escape(id)}"]`)?.focus();
  });
}
