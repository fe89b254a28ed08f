/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { mergeComments } from '../../shared/comments/merge.ts';
import type { OwnFile } from '../shell/answer-file.ts';
import { ChooseDialog } from '../shell/choose-dialog.tsx';
import { FilePicker } from '../shell/file-picker.tsx';
import { fill } from '../shell/fill.ts';
import type { AnswerHandle } from '../shell/use-answer.ts';
import type { CommentDraft } from './draft.ts';
import { useCommentTexts } from './texts.ts';

interface OpenFilesProps {
  answer: AnswerHandle<CommentDraft>;
  isEmpty: boolean;
  say: (text: string) => void;
  accept: string;
}

type Opened = Exclude<OwnFile, string>;

/** Opens an own file, or adds a colleague's to what is here; chosen or dropped on the page. */
export function OpenFiles({ answer, isEmpty, say, accept }: OpenFilesProps) {
  const { shell, merge } = useCommentTexts();
  const [asking, setAsking] = useState<{ name: string; file: Opened } | null>(null);
  const replace = (name: string, file: Opened) => {
    answer.replace(file);
    say(fill(shell.file.loaded, { name }));
  };
  const add = (name: string, file: Opened) => {
    const theirs = answer.restore(file.content);
    const { comments, ...counts } = mergeComments(answer.draft.comments, theirs.comments, file.answerId);
    answer.change(draft => ({ ...draft, comments }));
    say(fill(merge.done, { name, ...counts }));
  };
  const read = async (files: readonly File[]) => {
    if (!answer.writable) return;
    for (const file of files) {
      const result = await answer.open(await file.text());
      if (typeof result === 'string') say(fill(shell.file[result], { name: file.name }));
      else if (isEmpty && files.length === 1) replace(file.name, result);
      else if (result.answerId !== answer.answerId && files.length > 1) add(file.name, result);
      else setAsking({ name: file.name, file: result });
    }
  };
  const author = asking ? answer.restore(asking.file.content).respondent : null;
  return (
    <section class="open-file no-print" aria-labelledby="open-file-title">
      <h2 id="open-file-title">{isEmpty ? shell.file.title : merge.title}</h2>
      <p>{isEmpty ? shell.file.text : merge.text}</p>
      <FilePicker
        label={isEmpty ? shell.file.open : merge.add}
        accept={accept}
        isDisabled={!answer.writable}
        onFiles={files => void read(files)}
      />
      {asking && (
        <ChooseDialog
          title={fill(merge.choiceTitle, { name: asking.name })}
          text={fill(merge.choice, { author: author?.name || author?.organisation || '–' })}
          acts={[
            { label: merge.choiceReplace, run: () => replace(asking.name, asking.file) },
            { label: merge.choiceMerge, run: () => add(asking.name, asking.file) },
          ]}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
