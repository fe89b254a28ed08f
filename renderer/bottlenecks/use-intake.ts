import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntakeReceipt } from '../../shared/packet/answer-faults.ts';
import { errorText } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { callFiles, failureText } from '../exports/fetch-file.ts';

export type IntakeState =
  | { kind: 'idle' | 'busy' }
  | { kind: 'checked'; intakeId: string; files: IntakeReceipt[] }
  | { kind: 'done'; files: IntakeReceipt[] }
  | { kind: 'failed'; text: string };

/** Sends files to be checked, and takes them in once the user has seen what they bring. */
export function useIntake(surveyId: string) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const [state, setState] = useState<IntakeState>({ kind: 'idle' });
  const taking = useMutation({ ...api.surveys.takeIntake.mutationOptions(), meta: { quiet: true } });
  return {
    state,
    isTaking: taking.isPending,
    async check(files: readonly File[]): Promise<void> {
      setState({ kind: 'busy' });
      const form = new FormData();
      for (const file of files) form.append('file', file, file.name);
      try {
        const params = { survey: surveyId };
        const response = await callFiles({ projectKey: key, route: 'survey', params, body: form });
        const reply = (await response.json()) as { intakeId: string; files: IntakeReceipt[] };
        setState({ kind: 'checked', ...reply });
      } catch (error) {
        setState({ kind: 'failed', text: failureText(error, t) });
      }
    },
    take({ withAltered }: { withAltered: boolean }): void {
      if (state.kind !== 'checked') return;
      taking.mutate(
        { intakeId: state.intakeId, withAltered },
        {
          onSuccess: ({ files }) => setState({ kind: 'done', files }),
          onError: error => setState({ kind: 'failed', text: errorText(error, t) }),
        },
      );
    },
  };
}
