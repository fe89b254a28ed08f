import { useTranslation } from 'react-i18next';
import { diffWords } from '../../shared/comments/word-diff.ts';

/** What a proposed wording takes out and puts in; told in words to who cannot see it. */
export function WordRedline({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  return (
    <p className="word-redline read">
      {diffWords(before, after).map(({ does, text }, index) => {
        const key = `${index}-${does}`;
        if (does === 'keep') return <span key={key}>{text}</span>;
        const Tag = does === 'insert' ? 'ins' : 'del';
        const word = t(does === 'insert' ? 'comments.detail.inserted' : 'comments.detail.deleted');
        return (
          <Tag key={key}>
            <span className="visually-hidden">[{word}: </span>
            {text}
            <span className="visually-hidden">]</span>
          </Tag>
        );
      })}
    </p>
  );
}
