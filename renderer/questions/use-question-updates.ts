import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ElementId } from '../../shared/questions/frames.ts';
import type { Question, QuestionFields, QuestionSetup } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';

/** Changes to one key question, made one after the other whatever part of it they touch. */
export function useQuestionUpdates(id: string) {
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const updating = useMutation(api.questions.update.mutationOptions());
  const settingUp = useMutation(api.questions.setUp.mutationOptions());
  const filling = useMutation(api.questions.setElement.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.questions.list.queryKey()),
    (row: Question, change: (row: Question) => Promise<unknown>) => change(row),
  );
  return {
    setFields: (patch: Partial<QuestionFields>) =>
      update(id, ({ revision, title, text, kind }) =>
        updating.mutateAsync({ id, revision, title, text, kind, ...patch }),
      ),
    setUp: (patch: Partial<QuestionSetup>) =>
      update(id, ({ revision }) => settingUp.mutateAsync({ id, revision, ...patch })),
    setElement: (element: ElementId, text: string) =>
      update(id, ({ revision }) => filling.mutateAsync({ id, revision, element, text })),
  };
}

export type QuestionUpdates = ReturnType<typeof useQuestionUpdates>;
