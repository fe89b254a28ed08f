import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { splitMentions } from '../../shared/discussion/mentions.ts';
import type { Message } from '../../shared/discussion/thread.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import type { Person } from '../../shared/people.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { MessageForm } from './message-form.tsx';
import type { ThreadActs } from './use-thread-acts.ts';

interface MessageItemProps {
  message: Message;
  people: readonly Person[];
  /** Whether it may be edited and removed here: it is one's own. */
  isOwn: boolean;
  acts: ThreadActs;
}

/** One message: who wrote it when, its words with the people it names, and for one's own a way to change it. */
export function MessageItem({ message, people, isOwn, acts }: MessageItemProps) {
  const { t, i18n } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const edit = async (text: string) => {
    const isStored = await acts.edit(message, text);
    if (isStored) setEditing(false);
    return isStored;
  };
  return (
    <li className="message">
      <div className="message-head">
        <b>{message.author}</b>
        <span className="muted">
          {momentText(message.writtenAt, i18n.language)}
          {message.editedAt !== null && ` · ${t('discussion.edited')}`}
        </span>
        <OriginChip origin={message.origin} />
        {isOwn && !isEditing && (
          <span className="message-tools">
            <IconButton icon="pencil" label={t('discussion.edit')} onPress={() => setEditing(true)} />
            <IconButton
              icon="trash"
              label={t('discussion.removeMessage')}
              onPress={() => acts.removeMessage(message)}
            />
          </span>
        )}
      </div>
      {isEditing ? (
        <MessageForm
          label={t('discussion.text')}
          act={t('ui.store')}
          start={message.text}
          people={people}
          onStore={edit}
          onCancel={() => setEditing(false)}
          autoFocus
        />
      ) : (
        <MessageText text={message.text} people={people} />
      )}
    </li>
  );
}

/** The words of a message; people who are named in it stand out. */
export function MessageText({ text, people }: { text: string; people: readonly Person[] }) {
  let at = 0;
  return (
    <p className="message-text">
      {splitMentions(text, people).map(part => {
        const key = at;
        at += part.text.length;
        return part.personId === null ? (
          <span key={key}>{part.text}</span>
        ) : (
          <strong key={key} className="mention-name">
            {part.text}
          </strong>
        );
      })}
    </p>
  );
}
