/** @jsxImportSource preact */
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from './texts.ts';

interface AskDialogProps {
  title: string;
  text: string;
  /** What the confirming button says: the act itself. */
  act: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before answers are lost. Escape closes it. */
export function AskDialog({ title, text, act, onConfirm, onClose }: AskDialogProps) {
  const texts = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <div class="row">
        <button type="button" onClick={() => dialog.current?.close()}>
          {texts.cancel}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => {
            onConfirm();
            dialog.current?.close();
          }}
        >
          {act}
        </button>
      </div>
    </dialog>
  );
}
