import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';

interface SectionTitleProps {
  item: OutlineItem;
  isReadOnly: boolean;
  /** Stores a new title. */
  onRename: (title: string) => void;
  /** Enter: go on writing in the text below. */
  onDone: () => void;
}

/** Number and title above a section; the title is edited in place. */
export function SectionTitle({ item, isReadOnly, onRename, onDone }: SectionTitleProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(item.title);
  const stored = useRef(item.title);
  useEffect(() => {
    stored.current = item.title;
    setDraft(item.title);
  }, [item.title]);
  const store = () => {
    const title = draft.replace(/\s+/g, ' ').trim();
    if (title === '') setDraft(stored.current);
    else if (title !== stored.current) {
      stored.current = title;
      onRename(title);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || (event.key === 'ArrowDown' && !event.altKey)) {
      event.preventDefault();
      onDone();
    } else if (event.key === 'Escape') setDraft(stored.current);
  };
  return (
    <h2 className={`section-title level-${Math.min(item.depth, 2)}`} id={`title-${item.id}`}>
      <span className="section-number">{item.number}</span>
      {isReadOnly ? (
        <span>{item.title}</span>
      ) : (
        <textarea
          className="section-title-text"
          aria-label={t('documents.sectionTitle', { number: item.number })}
          rows={1}
          maxLength={300}
          value={draft}
          onChange={event => setDraft(event.target.value)}
          onBlur={store}
          onKeyDown={onKeyDown}
        />
      )}
    </h2>
  );
}
