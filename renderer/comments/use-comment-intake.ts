import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentReceipt } from '../../shared/comments/intake.ts';
import { errorText } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { callFiles, failureText } from '../exports/fetch-file.ts';

type IntakeState =
  | { kind: 'idle' | 'busy' }
  | { kind: 'checked'; intakeId: string; files: CommentReceipt[] }
  | { kind: 'done'; files: CommentReceipt[] }
  | { kind: 'failed'; text: string };

type Senders = Readonly<Record<string, { invitationId: string; name: string }>>;

/** Sends files with comments to be checked, and takes them in once the user has seen what they bring. */
export function useCommentIntake(roundId: string) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const [state, setState] = useState<IntakeState>({ kind: 'idle' });
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [senders, setSenders] = useState<Senders>({});
  const [isAltered, setAltered] = useState(false);
  const taking = useMutation({ ...api.comments.takeIntake.mutationOptions(), meta: { quiet: true } });
  const check = async (files: readonly File[], withAltered = false, from: Senders = {}): Promise<void> => {
    setChosen(files);
    setSenders(from);
    setAltered(withAltered);
    setState({ kind: 'busy' });
    const form = new FormData();
    for (const file of files) form.append('file', file, file.name);
    form.append('senders', JSON.stringify(from));
    const params = { round: roundId, altered: withAltered ? '1' : '0' };
    try {
      const response = await callFiles({ projectKey: key, route: 'comments', params, body: form });
      const reply = (await response.json()) as { intakeId: string; files: CommentReceipt[] };
      setState({ kind: 'checked', ...reply });
    } catch (error) {
      setState({ kind: 'failed', text: failureText(error, t) });
    }
  };
  return {
    state,
    isTaking: taking.isPending,
    check,
    /** Reads the same files once more, those that were changed outside the packet included. */
    checkWithAltered: () => check(chosen, true, senders),
    /** Whose files the user said they are, by name of the file. */
    senders,
    /** Reads the same files once more, now that it is known whose one of them is. */
    checkFrom: (source: string, invitationId: string) =>
      check(chosen, isAltered, { ...senders, [source]: { invitationId, name: '' } }),
    take(): void {
      if (state.kind !== 'checked') return;
      taking.mutate(
        { intakeId: state.intakeId },
        {
          onSuccess: ({ files }) => setState({ kind: 'done', files }),
          onError: error => setState({ kind: 'failed', text: errorText(error, t) }),
        },
      );
    },
  };
}
