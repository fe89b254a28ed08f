import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { callFiles, failureText } from '../exports/fetch-file.ts';

type State<Report> =
  | { kind: 'idle' }
  | { kind: 'busy'; name: string }
  | { kind: 'read'; intakeId: string; report: Report }
  | { kind: 'failed'; text: string };

/** Sends a Word file to be read, and keeps what it would bring until the user decides. */
export function useWordFile<Report>(as: 'proposal' | 'outline') {
  const { t } = useTranslation();
  const { key } = useProject();
  const [state, setState] = useState<State<Report>>({ kind: 'idle' });
  const [file, setFile] = useState<File | null>(null);
  const read = async (chosen: File, params: Record<string, string> = {}): Promise<void> => {
    setFile(chosen);
    setState({ kind: 'busy', name: chosen.name });
    try {
      const response = await callFiles({
        projectKey: key,
        route: 'word',
        params: { ...params, name: chosen.name, as },
        body: chosen,
      });
      setState({ kind: 'read', ...((await response.json()) as { intakeId: string; report: Report }) });
    } catch (error) {
      setState({ kind: 'failed', text: failureText(error, t) });
    }
  };
  return {
    state,
    read,
    /** Reads the same file once more with other choices. */
    again: (params: Record<string, string>) => (file ? read(file, params) : Promise.resolve()),
    fail: (text: string) => setState({ kind: 'failed', text }),
  };
}
