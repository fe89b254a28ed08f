import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import { useGoTo } from '../app/navigation.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { Notice } from '../ui/notice.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { CommentDiscussion } from './comment-discussion.tsx';
import { CommentPlace } from './comment-place.tsx';
import { CommentReplyForm } from './comment-reply.tsx';
import { CommentedText } from './commented-text.tsx';
import { ReplyChip } from './reply-chip.tsx';
import { SameSaid } from './same-said.tsx';
import { WordRedline } from './word-redline.tsx';

interface CommentDetailProps {
  comment: Comment;
  /** The round it belongs to, with what answers can name. */
  same: Omit<ComponentProps<typeof SameSaid>, 'commentId'>;
  onClose: () => void;
}

/** One comment with the text it is about, what it proposes, and where it stands now. */
export function CommentDetail({ comment, same, onClose }: CommentDetailProps) {
  const { t, i18n } = useTranslation();
  const goTo = useGoTo();
  const readOnly = useReadOnly('replies.propose');
  const { author, anchor, place, versionId } = comment;
  const from = [author.name, author.organisation].filter(part => part !== '').join(', ');
  return (
    <DetailPanel title={t('comments.detail.title', { number: comment.number })} onClose={onClose}>
      <div className="item-chips">
        <ReplyChip comment={comment} choices={same.choices} />
        <Chip tone="accent">{t(`comments.kind.${comment.kind}`)}</Chip>
        <Chip>{t(`comments.priority.${comment.priority}`)}</Chip>
        <OriginChip origin={comment.origin} />
      </div>
      <p className="muted small">
        {from} · {momentText(comment.editedAt, i18n.language)}
      </p>
      {comment.withdrawnAt !== null && (
        <Notice>
          <p>{t('comments.detail.withdrawn')}</p>
        </Notice>
      )}
      {comment.altered && (
        <Notice tone="warn">
          <p>{t('comments.detail.altered')}</p>
        </Notice>
      )}
      <p className="comment-said">{comment.text}</p>
      {comment.proposal !== '' && (
        <>
          <h3>{t('comments.detail.proposal')}</h3>
          <WordRedline before={anchor.toBlockId === null ? anchor.quote : ''} after={comment.proposal} />
          {!readOnly && comment.reply.change?.kind !== 'proposal' && (
            <div className="row">
              <Button onPress={() => same.acts.propose(comment)}>{t('replies.propose')}</Button>
            </div>
          )}
        </>
      )}
      {comment.references.length > 0 && (
        <>
          <h3>{t('comments.detail.references')}</h3>
          <ul className="comment-sources">
            {comment.references.map(reference => (
              <li key={reference}>{reference}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('comments.detail.textThen')}</h3>
      <p className="small">
        {comment.section || t('comments.inbox.wholeGuideline')}
        {comment.recommendation !== null && ` · ${comment.recommendation}`}
      </p>
      <CommentedText comment={comment} />
      <CommentPlace comment={comment} />
      <div className="row">
        {(place.state === 'sure' || place.state === 'check') && (
          <Button
            onPress={() =>
              goTo('documents', {
                open: place.documentId,
                ...(place.blockId === null ? {} : { block: place.blockId }),
              })
            }
          >
            {t('comments.detail.openText')}
          </Button>
        )}
        {versionId !== null && (
          <Button variant="quiet" onPress={() => goTo('versions', { open: versionId })}>
            {t('comments.detail.openVersion')}
          </Button>
        )}
      </div>
      <SameSaid {...same} commentId={comment.id} />
      <CommentReplyForm comment={comment} choices={same.choices} acts={same.acts} />
      <CommentDiscussion commentId={comment.id} />
    </DetailPanel>
  );
}
