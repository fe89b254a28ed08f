import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { BatchDialog } from './batch-dialog.tsx';
import type { ReplyActs, ReplyChoices } from './use-replies.ts';

interface SameSaidProps {
  roundId: string;
  comments: readonly Comment[];
  choices: ReplyChoices;
  acts: ReplyActs;
  onOpen: (id: string) => void;
  /** Only the group this comment is in. */
  commentId?: string;
}

/** Groups of comments that say the same: those that were confirmed, and those that are proposed. */
export function SameSaid({ roundId, comments, choices, acts, onOpen, commentId }: SameSaidProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('replies.group');
  const [answering, setAnswering] = useState<readonly Comment[] | null>(null);
  const groups = useQuery(api.replies.groups.queryOptions({ roundId })).data;
  if (!groups) return null;
  const all = [
    ...groups.proposed.map(commentIds => ({ id: null, commentIds })),
    ...groups.confirmed.map(({ id, commentIds }) => ({ id, commentIds })),
  ].filter(({ commentIds }) => commentId === undefined || commentIds.includes(commentId));
  if (all.length === 0)
    return commentId === undefined ? <p className="muted">{t('replies.group.none')}</p> : null;
  return (
    <>
      {all.map(({ id, commentIds }) => {
        const rows = comments.filter(comment => commentIds.includes(comment.id));
        const others = rows.filter(comment => comment.id !== commentId);
        return (
          <section
            key={id ?? commentIds.join()}
            className="same-said"
            aria-label={`${t('replies.group.title')}: ${rows.map(({ number }) => number).join(', ')}`}
          >
            <b>
              {t(id === null ? 'replies.group.proposed' : 'replies.group.confirmed', { count: rows.length })}
            </b>
            <ul>
              {others.map(comment => (
                <li key={comment.id}>
                  <PlainButton className="link-open" onPress={() => onOpen(comment.id)}>
                    {comment.number} · {comment.author.organisation || comment.author.name}
                  </PlainButton>
                  <p className="small">{comment.text}</p>
                </li>
              ))}
            </ul>
            {!readOnly && (
              <div className="row">
                <Button
                  variant={rows.every(isAnswered) ? 'quiet' : 'plain'}
                  onPress={() => setAnswering(rows)}
                >
                  {t(rows.every(isAnswered) ? 'replies.answerAllAgain' : 'replies.answerAll', {
                    count: rows.length,
                  })}
                </Button>
                {id === null ? (
                  <>
                    <Button onPress={() => acts.group(rows)}>{t('replies.group.confirm')}</Button>
                    <Button variant="quiet" onPress={() => acts.keepApart(rows)}>
                      {t('replies.group.keepApart')}
                    </Button>
                  </>
                ) : (
                  <Button variant="quiet" onPress={() => acts.split(id)}>
                    {t('replies.group.split')}
                  </Button>
                )}
              </div>
            )}
          </section>
        );
      })}
      {answering && (
        <BatchDialog comments={answering} choices={choices} acts={acts} onClose={() => setAnswering(null)} />
      )}
    </>
  );
}

function isAnswered({ replyState }: Comment): boolean {
  return replyState === 'answered' || replyState === 'settled';
}
