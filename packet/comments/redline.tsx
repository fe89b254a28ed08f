/** @jsxImportSource preact */
import { diffWords } from '../../shared/comments/word-diff.ts';
import { useCommentTexts } from './texts.ts';

/** What goes out and what comes in, told by more than colour. */
export function Redline({ before, after }: { before: string; after: string }) {
  const { form } = useCommentTexts();
  return (
    <p class="redline">
      {diffWords(before, after).map((part, index) => {
        // Parts are made anew with every letter and hold no state.
        const key = `${index}-${part.does}`;
        if (part.does === 'keep') return <span key={key}>{part.text}</span>;
        return part.does === 'insert' ? (
          <ins key={key}>
            <span class="visually-hidden">[{form.inserted}: </span>
            {part.text}
            <span class="visually-hidden">]</span>
          </ins>
        ) : (
          <del key={key}>
            <span class="visually-hidden">[{form.deleted}: </span>
            {part.text}
            <span class="visually-hidden">]</span>
          </del>
        );
      })}
    </p>
  );
}
