/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { AskDialog } from './ask-dialog.tsx';
import { fill } from './fill.ts';
import { saveFile } from './save-file.ts';
import { useTexts } from './texts.ts';
import type { AnswerHandle } from './use-answer.ts';

interface FinishProps {
  answer: AnswerHandle<unknown>;
  fileName: () => string;
  /** Says what is missing before a file can be saved; null when nothing is. */
  check: () => string | null;
  say: (text: string) => void;
}

/** Saving the answers as a file, a way out when no file arrives, and clearing this browser. */
export function Finish({ answer, fileName, check, say }: FinishProps) {
  const { done, clear } = useTexts();
  const [text, setText] = useState<string | null>(null);
  const [clearing, setClearing] = useState(false);
  const save = async () => {
    const missing = check();
    if (missing !== null) {
      say(missing);
      return;
    }
    const name = fileName();
    const content = await answer.save();
    saveFile(name, content);
    setText(content);
    say(fill(done.saved, { name }));
  };
  return (
    <section class="finish no-print" aria-labelledby="finish-title">
      <h2 id="finish-title">{done.title}</h2>
      <p>{done.text}</p>
      <div class="row">
        <button type="button" class="primary" disabled={!answer.writable} onClick={() => void save()}>
          {done.save}
        </button>
        <button type="button" disabled={!answer.writable} onClick={() => setClearing(true)}>
          {clear.act}
        </button>
      </div>
      {text !== null && (
        <details>
          <summary>{done.copy}</summary>
          <textarea readOnly rows={6} aria-label={done.copyLabel} value={text} />
        </details>
      )}
      {clearing && (
        <AskDialog
          title={clear.title}
          text={clear.text}
          act={clear.confirm}
          onConfirm={() => {
            answer.clear();
            setText(null);
            say(clear.cleared);
          }}
          onClose={() => setClearing(false)}
        />
      )}
    </section>
  );
}
