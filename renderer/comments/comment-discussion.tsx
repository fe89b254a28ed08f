import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isResolved } from '../../shared/discussion/thread.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { useAppState } from '../app/settings.ts';
import { MessageForm } from '../discussion/message-form.tsx';
import { MessageItem } from '../discussion/thread-messages.tsx';
import { useThreadActs } from '../discussion/use-thread-acts.ts';
import '../discussion/discussion.css';
import { Button } from '../ui/button.tsx';

/** What authors say to each other about a comment; it goes to nobody outside. */
export function CommentDiscussion({ commentId }: { commentId: string }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('discussion.reply');
  const { displayName } = useAppState().settings;
  const people = useQuery(api.people.list.queryOptions()).data?.persons ?? [];
  const threads = useQuery(api.discussion.threads.queryOptions()).data ?? [];
  const starting = useMutation(api.discussion.startOnComment.mutationOptions());
  const acts = useThreadActs();
  const own = threads.filter(({ subject }) => subject.kind === 'comment' && subject.id === commentId);
  const open = own.findLast(thread => !isResolved(thread));
  const say = (text: string) =>
    open
      ? acts.reply(open.id, text)
      : starting.mutateAsync({ commentId, text }).then(
          () => true,
          () => false,
        );
  return (
    <section className="comment-reply" aria-label={t('replies.discussion')}>
      <h3>{t('replies.discussion')}</h3>
      <p className="muted small">{t('replies.discussionHint')}</p>
      <ol className="messages">
        {own.flatMap(({ messages }) =>
          messages.map(message => (
            <MessageItem
              key={message.id}
              message={message}
              people={people}
              isOwn={!readOnly && message.author === displayName}
              acts={acts}
            />
          )),
        )}
      </ol>
      {!readOnly && (
        <MessageForm
          label={t('discussion.text')}
          act={t(open ? 'discussion.reply' : 'replies.startDiscussion')}
          people={people}
          onStore={say}
        />
      )}
      {!readOnly && open && <Button onPress={() => acts.resolve(open)}>{t('discussion.resolve')}</Button>}
    </section>
  );
}
