import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppraisalReceipt } from '../../shared/adapte/appraisal-packet.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { callFiles, failureText } from '../exports/fetch-file.ts';

type TakingState =
  | { kind: 'idle' | 'busy' }
  | { kind: 'checked' | 'done'; files: AppraisalReceipt[] }
  | { kind: 'failed'; text: string };

interface Options {
  withAltered: boolean;
  replace: boolean;
}

/** Sends answer files to be checked, and takes them in once the user has seen what they bring. */
export function useTakeAppraisals() {
  const { t } = useTranslation();
  const { api, queryClient } = useConnection();
  const { key } = useProject();
  const [state, setState] = useState<TakingState>({ kind: 'idle' });
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [options, setOptions] = useState<Options>({ withAltered: false, replace: false });
  const send = async (files: readonly File[], { withAltered, replace }: Options, take: boolean) => {
    setState({ kind: 'busy' });
    const form = new FormData();
    for (const file of files) form.append('file', file, file.name);
    const flag = (on: boolean) => (on ? '1' : '0');
    const params = { take: flag(take), altered: flag(withAltered), replace: flag(replace) };
    try {
      const response = await callFiles({ projectKey: key, route: 'appraisals', params, body: form });
      const reply = (await response.json()) as { files: AppraisalReceipt[] };
      setState({ kind: take ? 'done' : 'checked', files: reply.files });
      if (take) await queryClient.invalidateQueries({ queryKey: api.sources.appraisals.queryKey() });
    } catch (error) {
      setState({ kind: 'failed', text: failureText(error, t) });
    }
  };
  return {
    state,
    options,
    check(files: readonly File[]): Promise<void> {
      setChosen(files);
      return send(files, options, false);
    },
    /** Reads the same files once more with another choice of what comes in. */
    choose(next: Options): Promise<void> {
      setOptions(next);
      return send(chosen, next, false);
    },
    take: () => send(chosen, options, true),
  };
}
