import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { replyObstacles, verdictOf } from '../../shared/comments/reply-rules.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { ReplyFields } from './reply-fields.tsx';
import type { ReplyActs, ReplyChoices } from './use-replies.ts';
import { VerdictListDialog } from './verdict-list-dialog.tsx';

interface CommentReplyProps {
  comment: Comment;
  choices: ReplyChoices;
  acts: ReplyActs;
}

/** What was decided on a comment and is answered to it, and what that still lacks. */
export function CommentReplyForm({ comment, choices, acts }: CommentReplyProps) {
  const { t, i18n } = useTranslation();
  const readOnly = useReadOnly('replies.save');
  const mayEditList = !useReadOnly('replies.setOption');
  const [isEditingList, setEditingList] = useState(false);
  const { reply, id, needsMeeting, replyState } = comment;
  const verdict = verdictOf(reply, choices.options);
  const obstacles = replyObstacles(subjectOf(comment), reply, verdict);
  const isSettled = reply.settledAt !== null;
  const settle = () => void acts.save(id, { isSettled: !isSettled });
  return (
    <section className="comment-reply" aria-label={t('replies.title')} data-tour="comments">
      <div className="row comment-reply-head">
        <h3>{t('replies.title')}</h3>
        <OriginChip origin={reply.origin} />
        {mayEditList && (
          <Button variant="quiet" onPress={() => setEditingList(true)}>
            {t('replies.list.open')}
          </Button>
        )}
      </div>
      <ReplyFields
        value={reply}
        choices={choices}
        documentIds={documentsOf(comment)}
        needsMeeting={needsMeeting}
        onChange={patch => acts.save(id, patch)}
        isReadOnly={readOnly}
        hasKeys={!readOnly}
      />
      {verdict !== null && obstacles.length > 0 && (
        <Notice>
          <p>{t('replies.lacks')}</p>
          <ul>
            {obstacles.map(obstacle => (
              <li key={obstacle}>{t(`replies.obstacle.${obstacle}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {reply.decidedAt !== null && (
        <p className="muted small">
          {t('replies.decidedBy', {
            by: reply.decidedBy,
            when: momentText(reply.decidedAt, i18n.language),
          })}
        </p>
      )}
      {!readOnly && (
        <div className="row">
          {(replyState === 'answered' || isSettled) && (
            <Button variant={isSettled ? 'plain' : 'primary'} onPress={settle}>
              {t(isSettled ? 'replies.reopen' : 'replies.settle')}
            </Button>
          )}
          {reply.optionId !== null && (
            <Button variant="quiet" onPress={() => void acts.save(id, { optionId: null })}>
              {t('replies.clear')}
            </Button>
          )}
        </div>
      )}
      {isEditingList && <VerdictListDialog choices={choices} onClose={() => setEditingList(false)} />}
    </section>
  );
}

/** What the rules look at; a recommendation shows by its name. */
export function subjectOf({ kind, recommendation, withdrawnAt }: Comment) {
  return { kind, touchesRecommendation: recommendation !== null, withdrawnAt };
}

/** The text a comment stands in by now, or stood in. */
export function documentsOf({ place, anchor }: Comment): string[] {
  const now = place.state === 'sure' || place.state === 'check' ? place.documentId : anchor.documentId;
  return now === null ? [] : [now];
}
