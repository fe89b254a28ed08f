/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { ANSWER_EXTENSION } from '../../shared/packet/packet-data.ts';
import type { OwnFile } from './answer-file.ts';
import { AskDialog } from './ask-dialog.tsx';
import { FilePicker } from './file-picker.tsx';
import { fill } from './fill.ts';
import { useTexts } from './texts.ts';
import type { AnswerHandle } from './use-answer.ts';

interface OpenFileProps {
  answer: AnswerHandle<unknown>;
  /** Whether there is anything here that a file would replace. */
  isEmpty: boolean;
  say: (text: string) => void;
}

type Opened = Exclude<OwnFile, string>;

/** Opens an answer file saved before, chosen or dropped on the page. */
export function OpenFile({ answer, isEmpty, say }: OpenFileProps) {
  const texts = useTexts();
  const [asking, setAsking] = useState<{ name: string; file: Opened } | null>(null);
  const take = (name: string, file: Opened) => {
    answer.replace(file);
    say(fill(texts.file.loaded, { name }));
  };
  const read = async (file: File | undefined) => {
    if (!file || !answer.writable) return;
    const result = await answer.open(await file.text());
    if (typeof result === 'string') say(fill(texts.file[result], { name: file.name }));
    else if (isEmpty || !answer.unsaved) take(file.name, result);
    else setAsking({ name: file.name, file: result });
  };
  return (
    <section class="open-file no-print" aria-labelledby="open-file-title">
      <h2 id="open-file-title">{texts.file.title}</h2>
      <p>{texts.file.text}</p>
      <FilePicker
        label={texts.file.open}
        accept={ANSWER_EXTENSION}
        isDisabled={!answer.writable}
        onFiles={([file]) => void read(file)}
      />
      {asking && (
        <AskDialog
          title={texts.file.replaceTitle}
          text={texts.file.replace}
          act={texts.file.replaceAct}
          onConfirm={() => take(asking.name, asking.file)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
