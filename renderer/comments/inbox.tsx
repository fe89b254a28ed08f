import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { filterComments, NO_FILTER } from '../../shared/comments/filter.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { BatchDialog } from './batch-dialog.tsx';
import { InboxFilters } from './inbox-filters.tsx';
import { ReplyChip } from './reply-chip.tsx';
import type { ReplyActs, ReplyChoices } from './use-replies.ts';
import { useTriageKeys } from './use-triage-keys.ts';

/** Rows drawn at once; more come on asking, so that a round of thousands stays quick. */
const PAGE = 100;

interface InboxProps {
  /** Undefined until they have been read. */
  comments: readonly Comment[] | undefined;
  choices: ReplyChoices;
  acts: ReplyActs;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** Every comment of a round, filtered; the one at hand is open in the panel beside it. */
export function Inbox({ comments, choices, acts, openId, onOpen }: InboxProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly('replies.save');
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState(PAGE);
  const [chosenIds, setChosen] = useState<readonly string[]>([]);
  const [isAnswering, setAnswering] = useState(false);
  const found = filterComments(comments ?? [], filter);
  const chosen = found.filter(comment => chosenIds.includes(comment.id));
  const open = (id: string) => {
    setChosen([]);
    onOpen(id);
  };
  useTriageKeys({
    comments: found.slice(0, shown),
    openId,
    onOpen: open,
    choices,
    acts,
    isReadOnly: readOnly,
  });
  useShortcuts({ b: () => setAnswering(!readOnly && chosen.length > 1) });
  if (comments === undefined) return null;
  if (comments.length === 0)
    return <EmptyState title={t('comments.inbox.empty.title')} text={t('comments.inbox.empty.text')} />;
  const rest = found.length - shown;
  return (
    <>
      <InboxFilters
        comments={comments}
        choices={choices}
        filter={filter}
        onChange={next => {
          setFilter(next);
          setShown(PAGE);
          setChosen([]);
        }}
      />
      <div className="row inbox-tools">
        <p className="muted small" role="status">
          {t('comments.inbox.shown', { shown: found.length, total: comments.length })}
          {chosen.length > 1 && ` · ${t('replies.chosen', { count: chosen.length })}`}
        </p>
        {!readOnly && chosen.length > 1 && (
          <>
            <Button variant="primary" onPress={() => setAnswering(true)}>
              {t('replies.answerTogether')} <kbd>B</kbd>
            </Button>
            <Button onPress={() => acts.group(chosen)}>{t('replies.group.make')}</Button>
            <Button variant="quiet" onPress={() => setChosen([])}>
              {t('replies.unchoose')}
            </Button>
          </>
        )}
        {!readOnly && chosen.length < 2 && found.length > 1 && (
          <Button variant="quiet" onPress={() => setChosen(found.map(({ id }) => id))}>
            {t('replies.chooseAll')}
          </Button>
        )}
      </div>
      <p className="muted small inbox-keys">{t('replies.keys')}</p>
      {found.length === 0 ? (
        <p>{t('comments.inbox.none')}</p>
      ) : (
        <ItemList
          label={t('comments.tabs.comments')}
          openId={openId}
          onOpen={open}
          chosen={{ ids: chosenIds, onChoose: setChosen }}
          onEnter={focusDetail}
          items={found.slice(0, shown).map(comment => ({
            id: comment.id,
            number: String(comment.number),
            title: comment.text || comment.proposal,
            text: comment.anchor.quote === '' ? '' : `“${comment.anchor.quote}”`,
            chips: <CommentChips comment={comment} choices={choices} />,
          }))}
        />
      )}
      {rest > 0 && (
        <Button onPress={() => setShown(shown + PAGE)}>
          {t('comments.inbox.more', { count: Math.min(PAGE, rest) })}
        </Button>
      )}
      {isAnswering && (
        <BatchDialog comments={chosen} choices={choices} acts={acts} onClose={() => setAnswering(false)} />
      )}
    </>
  );
}

/** Who says it, about what, of which kind, how far it is, and whether its place needs a look. */
function CommentChips({ comment, choices }: { comment: Comment; choices: ReplyChoices }) {
  const { t } = useTranslation();
  const { place } = comment;
  return (
    <>
      <ReplyChip comment={comment} choices={choices} />
      <Chip>{comment.author.organisation || comment.author.name}</Chip>
      <Chip>{comment.recommendation ?? (comment.section || t('comments.inbox.wholeGuideline'))}</Chip>
      <Chip tone="accent">{t(`comments.kind.${comment.kind}`)}</Chip>
      {comment.priority === 'high' && <Chip tone="warn">{t('comments.priority.high')}</Chip>}
      {comment.groupId !== null && <Chip>{t('replies.group.one')}</Chip>}
      {place.state === 'check' && <Chip tone="warn">{t('comments.inbox.places.check')}</Chip>}
      {place.state === 'lost' && <Chip tone="bad">{t('comments.inbox.places.lost')}</Chip>}
      {comment.altered && <Chip tone="bad">{t('comments.remark.altered')}</Chip>}
    </>
  );
}
