import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { type CommentFilter, NO_FILTER, WHOLE } from '../../shared/comments/filter.ts';
import { REPLY_STATES } from '../../shared/comments/reply.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ALL, MoreFilters } from './more-filters.tsx';
import type { ReplyChoices } from './use-replies.ts';

interface InboxFiltersProps {
  comments: readonly Comment[];
  choices: ReplyChoices;
  filter: CommentFilter;
  onChange: (filter: CommentFilter) => void;
}

/** What is asked for less often, and shown on demand. */
const MORE = ['kind', 'priority', 'decision', 'owner', 'place'] as const;

/** Narrows the inbox down by words, section, organisation and state, and on demand by more. */
export function InboxFilters({ comments, choices, filter, onChange }: InboxFiltersProps) {
  const { t } = useTranslation();
  const set = (patch: Partial<CommentFilter>) => onChange({ ...filter, ...patch });
  const sections = new Map(comments.map(({ sectionId, section }) => [sectionId ?? WHOLE, section]));
  const organisations = [...new Set(comments.map(comment => comment.author.organisation))].filter(
    name => name !== '',
  );
  const more = MORE.filter(field => filter[field] !== NO_FILTER[field]).length;
  const [isOpen, setOpen] = useState(more > 0);
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
      <div className="inbox-filter-acts">
        <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('comments.inbox.fewerFilters') : t('comments.inbox.moreFilters')}
          {!isOpen && more > 0 && ` (${more})`}
        </Button>
        {isNarrow && (
          <Button variant="quiet" onPress={() => onChange(NO_FILTER)}>
            {t('comments.inbox.reset')}
          </Button>
        )}
      </div>
      {isOpen && <MoreFilters comments={comments} choices={choices} filter={filter} set={set} />}
    </search>
  );
}
