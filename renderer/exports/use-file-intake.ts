import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { callFiles, failureText } from './fetch-file.ts';

/** How far files are that are read to see what they bring, and then taken in. */
export type IntakeState<Reply> =
  | { kind: 'idle' | 'busy' }
  | ({ kind: 'checked' } & Reply)
  | { kind: 'done'; files: ReceiptsOf<Reply> }
  | { kind: 'failed'; text: string };

type ReceiptsOf<Reply> = Reply extends { files: infer Receipts } ? Receipts : never;

interface Sending {
  files: readonly File[];
  params: Record<string, string>;
  /** What goes along with the files. */
  fields?: Record<string, string>;
}

/**
 * Sends files to be checked, and takes them in once the user has seen what they bring.
 *
 * @param route answers with `Reply`: a receipt for each file, and what is needed to take them in
 */
export function useFileIntake<Reply extends { files: readonly unknown[] }>(
  route: 'survey' | 'comments' | 'appraisals',
) {
  const { t } = useTranslation();
  const { key } = useProject();
  const [state, setState] = useState<IntakeState<Reply>>({ kind: 'idle' });
  const [isTaking, setTaking] = useState(false);
  const send = async ({ files, params, fields = {} }: Sending): Promise<Reply> => {
    const form = new FormData();
    for (const file of files) form.append('file', file, file.name);
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const response = await callFiles({ projectKey: key, route, params, body: form });
    return (await response.json()) as Reply;
  };
  const fail = (error: unknown) => setState({ kind: 'failed', text: failureText(error, t) });
  return {
    state,
    isTaking,
    send,
    async check(sending: Sending): Promise<void> {
      setState({ kind: 'busy' });
      await send(sending).then(reply => setState({ kind: 'checked', ...reply }), fail);
    },
    /** Waits for what was checked to be taken in, and shows its receipts. */
    async finish(taking: Promise<{ files: ReceiptsOf<Reply> }>): Promise<void> {
      setTaking(true);
      await taking.then(({ files }) => setState({ kind: 'done', files }), fail);
      setTaking(false);
    },
  };
}
