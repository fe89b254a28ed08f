import { useMutation } from '@tanstack/react-query';
import type { IntakeReceipt } from '../../shared/packet/answer-faults.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useFileIntake } from '../exports/use-file-intake.ts';

/** Reads answers to a survey, and takes them in. */
export function useIntake(surveyId: string) {
  const { api } = useConnection();
  const { state, isTaking, check, finish } = useFileIntake<{ intakeId: string; files: IntakeReceipt[] }>(
    'survey',
  );
  const taking = useMutation({ ...api.surveys.takeIntake.mutationOptions(), meta: { quiet: true } });
  return {
    state,
    isTaking,
    check: (files: readonly File[]) => check({ files, params: { survey: surveyId } }),
    take({ withAltered }: { withAltered: boolean }): void {
      if (state.kind === 'checked')
        void finish(taking.mutateAsync({ intakeId: state.intakeId, withAltered }));
    },
  };
}
