/** @jsxImportSource preact */
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from './texts.ts';

interface ChooseDialogProps {
  title: string;
  text: string;
  /** The last one is the usual choice. */
  acts: readonly { label: string; run: () => void }[];
  onClose: () => void;
}

/** Asks which of some acts is meant before anything is lost. Escape closes it. */
export function ChooseDialog({ title, text, acts, onClose }: ChooseDialogProps) {
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
        {acts.map((act, index) => (
          <button
            key={act.label}
            type="button"
            class={index === acts.length - 1 ? 'primary' : ''}
            onClick={() => {
              act.run();
              dialog.current?.close();
            }}
          >
            {act.label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
