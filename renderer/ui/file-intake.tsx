import { FileDrop } from './file-drop.tsx';
import { Notice } from './notice.tsx';
import { Progress } from './progress.tsx';

interface FileIntakeProps {
  /** How far reading in is; nothing can be chosen any more once it is done. */
  state: { kind: 'idle' | 'busy' | 'checked' | 'done' } | { kind: 'failed'; text: string };
  /** What can be read in here, and what becomes of it. */
  about: string;
  /** Said while files are read. */
  reading: string;
  accept: string;
  testId: string;
  /** There is something to take in: choosing is no longer the first thing to do here. */
  again: boolean;
  onFiles: (files: readonly [File, ...File[]]) => void;
}

/** Where files are chosen to see what they bring before they are taken in, with what is being read or went wrong. */
export function FileIntake({ state, about, reading, ...drop }: FileIntakeProps) {
  return (
    <>
      {state.kind !== 'done' && <p className="muted">{about}</p>}
      {state.kind !== 'done' && <FileDrop {...drop} isDisabled={state.kind === 'busy'} />}
      {state.kind === 'busy' && <Progress label={reading} />}
      {state.kind === 'failed' && (
        <Notice tone="bad">
          <p>{state.text}</p>
        </Notice>
      )}
    </>
  );
}
