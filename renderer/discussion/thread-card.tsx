import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isResolved } from '../../shared/discussion/thread.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import type { Person } from '../../shared/people.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { MessageForm } from './message-form.tsx';
import { MessageItem, MessageText } from './thread-messages.tsx';
import type { MarginThread } from './use-discussion.ts';
import type { ThreadActs } from './use-thread-acts.ts';

interface ThreadCardProps {
  item: MarginThread;
  isCurrent: boolean;
  /** Whether it takes the cursor when it becomes the current one. */
  takesFocus: boolean;
  isReadOnly: boolean;
  people: readonly Person[];
  displayName: string;
  acts: ThreadActs;
  onSelect: () => void;
  /** Goes to the words in the text. */
  onGo: () => void;
  /** Leaves the thread for the text. */
  onLeave: () => void;
}

/** One thread in the margin: its words and last message, and when it is open all of it with a field to reply. */
export function ThreadCard(props: ThreadCardProps) {
  const { item, isCurrent, takesFocus, isReadOnly, people, displayName, acts, onSelect, onGo, onLeave } =
    props;
  const { thread } = item;
  const { t, i18n } = useTranslation();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // Opened from the text by a key: what one types next is a reply.
    if (isCurrent && takesFocus && !card.current?.contains(document.activeElement))
      (card.current?.querySelector<HTMLElement>('textarea') ?? card.current)?.focus({ preventScroll: true });
  }, [isCurrent, takesFocus]);
  const quote = thread.anchor?.quote ?? '';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isCurrent || document.querySelector('.popover')) return;
    event.stopPropagation();
    onLeave();
  };
  const [first] = thread.messages;
  const replies = thread.messages.length - 1;
  return (
    <article
      ref={card}
      className="thread-card"
      data-current={isCurrent || undefined}
      data-resolved={isResolved(thread) || undefined}
      aria-label={t('discussion.about', { quote: shorten(quote) })}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="thread-head">
        <PlainButton
          className="thread-quote"
          aria-expanded={isCurrent}
          onPress={() => {
            onSelect();
            onGo();
          }}
        >
          <Icon name="comment" />
          <q>{shorten(quote)}</q>
        </PlainButton>
        {isCurrent && !isReadOnly && (
          <ActionMenu
            icon="menu"
            label={t('discussion.acts')}
            items={[{ id: 'remove', label: t('discussion.remove'), onAction: () => acts.remove(thread) }]}
          />
        )}
      </div>
      <PlaceNotice item={item} />
      {isResolved(thread) && (
        <p className="thread-note">
          {t('discussion.resolvedBy', {
            by: thread.resolvedBy ?? '',
            when: momentText(thread.resolvedAt ?? '', i18n.language),
          })}
        </p>
      )}
      {isCurrent ? (
        <ol className="messages">
          {thread.messages.map(message => (
            <MessageItem
              key={message.id}
              message={message}
              people={people}
              isOwn={!isReadOnly && message.author === displayName}
              acts={acts}
            />
          ))}
        </ol>
      ) : (
        first && (
          <div className="thread-short">
            <b>{first.author}</b>
            <MessageText text={first.text} people={people} />
            {replies > 0 && <span className="muted">{t('discussion.replies', { count: replies })}</span>}
          </div>
        )
      )}
      {isCurrent && !isReadOnly && (
        <>
          <MessageForm
            label={t('discussion.replyTo')}
            act={t('discussion.reply')}
            people={people}
            onStore={text => acts.reply(thread.id, text)}
          />
          <Button onPress={() => (isResolved(thread) ? acts.reopen(thread) : acts.resolve(thread))}>
            <Icon name={isResolved(thread) ? 'undo' : 'check'} />{' '}
            {t(isResolved(thread) ? 'discussion.reopen' : 'discussion.resolve')}
          </Button>
        </>
      )}
    </article>
  );
}

/** What stood there, when the words of the thread were changed or are gone. */
function PlaceNotice({ item: { thread, place } }: { item: MarginThread }) {
  const { t } = useTranslation();
  const { anchor, document } = thread;
  const isRemoved = document?.isRemoved === true;
  if (!anchor || (!isRemoved && (place === null || place.state === 'kept'))) return null;
  return (
    <p className="thread-note thread-note-gone">
      {isRemoved
        ? t('discussion.removedText', { title: document.title })
        : t(place?.state === 'gone' ? 'discussion.gone' : 'discussion.changed')}{' '}
      <span className="thread-context">
        {anchor.prefix}
        <mark>{anchor.quote}</mark>
        {anchor.suffix}
      </span>
    </p>
  );
}

/** Enough of the words to know them by. */
function shorten(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 79).trimEnd()}…` : quote;
}
