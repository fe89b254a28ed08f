import { useTranslation } from 'react-i18next';
import { COMMENT_KINDS, COMMENT_PRIORITIES } from '../../shared/comments/answer.ts';
import type { Comment } from '../../shared/comments/comment.ts';
import { type CommentFilter, NOBODY } from '../../shared/comments/filter.ts';
import { Choice } from '../ui/choice.tsx';
import { Segments } from '../ui/segments.tsx';
import type { ReplyChoices } from './use-replies.ts';

/** Stands for "no choice"; a key of the list may not be empty. */
export const ALL = 'all';

interface MoreFiltersProps {
  comments: readonly Comment[];
  choices: ReplyChoices;
  filter: CommentFilter;
  set: (patch: Partial<CommentFilter>) => void;
}

/** Narrows the inbox down by kind, importance, decision, who deals with it, and place. */
export function MoreFilters({ comments, choices, filter, set }: MoreFiltersProps) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        label={t('comments.inbox.kind')}
        value={filter.kind || ALL}
        options={[
          { id: ALL, label: t('comments.inbox.allKinds') },
          ...COMMENT_KINDS.map(id => ({ id, label: t(`comments.kind.${id}`) })),
        ]}
        onChange={id => set({ kind: COMMENT_KINDS.find(kind => kind === id) ?? '' })}
      />
      <Choice
        label={t('comments.inbox.priority')}
        value={filter.priority || ALL}
        options={[
          { id: ALL, label: t('comments.inbox.allPriorities') },
          ...COMMENT_PRIORITIES.map(id => ({ id, label: t(`comments.priority.${id}`) })),
        ]}
        onChange={id => set({ priority: COMMENT_PRIORITIES.find(priority => priority === id) ?? '' })}
      />
      <Choice
        label={t('replies.decision')}
        value={filter.decision || ALL}
        options={[
          { id: ALL, label: t('replies.allDecisions') },
          ...choices.options.map(option => ({ id: option.id, label: choices.labelOf(option) })),
        ]}
        onChange={id => set({ decision: id === ALL ? '' : id })}
      />
      <Choice
        label={t('replies.owner')}
        value={filter.owner || ALL}
        options={[
          { id: ALL, label: t('replies.allOwners') },
          { id: NOBODY, label: t('replies.nobody') },
          ...choices.seats.filter(({ id }) => comments.some(({ reply }) => reply.ownerSeatId === id)),
        ]}
        onChange={id => set({ owner: id === ALL ? '' : id })}
      />
      <div className="inbox-place">
        <Segments
          label={t('comments.inbox.place')}
          value={filter.place}
          options={(['all', 'check', 'lost', 'sure'] as const).map(id => ({
            id,
            label: t(`comments.inbox.places.${id}`),
          }))}
          onChange={place => set({ place })}
        />
      </div>
    </>
  );
}
