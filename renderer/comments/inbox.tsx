import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { filterComments, NO_FILTER } from '../../shared/comments/filter.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { InboxFilters } from './inbox-filters.tsx';

/** Rows drawn at once; more come on asking, so that a round of thousands stays quick. */
const PAGE = 100;

interface InboxProps {
  /** Undefined until they have been read. */
  comments: readonly Comment[] | undefined;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** Every comment of a round, filtered; the one at hand is open in the panel beside it. */
export function Inbox({ comments, openId, onOpen }: InboxProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState(PAGE);
  if (comments === undefined) return null;
  if (comments.length === 0)
    return <EmptyState title={t('comments.inbox.empty.title')} text={t('comments.inbox.empty.text')} />;
  const found = filterComments(comments, filter);
  const rest = found.length - shown;
  return (
    <>
      <InboxFilters
        comments={comments}
        filter={filter}
        onChange={next => {
          setFilter(next);
          setShown(PAGE);
        }}
      />
      <p className="muted small" role="status">
        {t('comments.inbox.shown', { shown: found.length, total: comments.length })}
      </p>
      {found.length === 0 ? (
        <p>{t('comments.inbox.none')}</p>
      ) : (
        <ItemList
          label={t('comments.tabs.comments')}
          openId={openId}
          onOpen={onOpen}
          onEnter={focusDetail}
          items={found.slice(0, shown).map(comment => ({
            id: comment.id,
            number: String(comment.number),
            title: comment.text || comment.proposal,
            text: comment.anchor.quote === '' ? '' : `“${comment.anchor.quote}”`,
            chips: <CommentChips comment={comment} />,
          }))}
        />
      )}
      {rest > 0 && (
        <Button onPress={() => setShown(shown + PAGE)}>
          {t('comments.inbox.more', { count: Math.min(PAGE, rest) })}
        </Button>
      )}
    </>
  );
}

/** Who says it, about what, of which kind, and whether its place needs a look. */
function CommentChips({ comment }: { comment: Comment }) {
  const { t } = useTranslation();
  const { place } = comment;
  return (
    <>
      <Chip>{comment.author.organisation || comment.author.name}</Chip>
      <Chip>{comment.recommendation ?? (comment.section || t('comments.inbox.wholeGuideline'))}</Chip>
      <Chip tone="accent">{t(`comments.kind.${comment.kind}`)}</Chip>
      {comment.priority === 'high' && <Chip tone="warn">{t('comments.priority.high')}</Chip>}
      {place.state === 'check' && <Chip tone="warn">{t('comments.inbox.places.check')}</Chip>}
      {place.state === 'lost' && <Chip tone="bad">{t('comments.inbox.places.lost')}</Chip>}
      {comment.altered && <Chip tone="bad">{t('comments.remark.altered')}</Chip>}
    </>
  );
}
