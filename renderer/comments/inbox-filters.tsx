import { useTranslation } from 'react-i18next';
import { COMMENT_KINDS, COMMENT_PRIORITIES } from '../../shared/comments/answer.ts';
import type { Comment } from '../../shared/comments/comment.ts';
import { type CommentFilter, NO_FILTER, NOBODY, WHOLE } from '../../shared/comments/filter.ts';
import { REPLY_STATES } from '../../shared/comments/reply.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { ReplyChoices } from './use-replies.ts';

interface InboxFiltersProps {
  comments: readonly Comment[];
  choices: ReplyChoices;
  filter: CommentFilter;
  onChange: (filter: CommentFilter) => void;
}

/** Stands for "no choice"; a key of the list may not be empty. */
const ALL = 'all';

/** Narrows the inbox down by section, organisation, kind, importance and place. */
export function InboxFilters({ comments, choices, filter, onChange }: InboxFiltersProps) {
  const { t } = useTranslation();
  const set = (patch: Partial<CommentFilter>) => onChange({ ...filter, ...patch });
  const sections = new Map(comments.map(({ sectionId, section }) => [sectionId ?? WHOLE, section]));
  const organisations = [...new Set(comments.map(comment => comment.author.organisation))].filter(
    name => name !== '',
  );
  const isNarrow = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <search className="inbox-filters">
      <TextInput
        label={t('comments.inbox.search')}
        type="search"
        value={filter.words}
        onChange={words => set({ words })}
      />
      <Choice
        label={t('comments.inbox.section')}
        value={filter.sectionId || ALL}
        options={[
          { id: ALL, label: t('comments.inbox.allSections') },
          ...[...sections]
            .map(([id, label]) => ({ id, label: id === WHOLE ? t('comments.inbox.wholeGuideline') : label }))
            .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true })),
        ]}
        onChange={id => set({ sectionId: id === ALL ? '' : id })}
      />
      <Choice
        label={t('comments.inbox.organisation')}
        value={filter.organisation || ALL}
        options={[
          { id: ALL, label: t('comments.inbox.allOrganisations') },
          ...organisations.sort((a, b) => a.localeCompare(b)).map(name => ({ id: name, label: name })),
        ]}
        onChange={id => set({ organisation: id === ALL ? '' : id })}
      />
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
        label={t('replies.state.label')}
        value={filter.state || ALL}
        options={[
          { id: ALL, label: t('replies.state.all') },
          { id: 'open', label: t('replies.state.open') },
          ...REPLY_STATES.map(id => ({ id, label: t(`replies.state.${id}`) })),
        ]}
        onChange={id =>
          set({ state: (['open', ...REPLY_STATES] as const).find(state => state === id) ?? '' })
        }
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
      {isNarrow && (
        <Button variant="quiet" onPress={() => onChange(NO_FILTER)}>
          {t('comments.inbox.reset')}
        </Button>
      )}
    </search>
  );
}
