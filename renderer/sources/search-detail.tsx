import { useTranslation } from 'react-i18next';
import type { SourceSearch, SourceSearchFields } from '../../shared/adapte/sources.ts';
import { SEARCH_SOURCES } from '../../shared/selection/records.ts';
import { useProject } from '../app/project-context.tsx';
import { WholeNumberField } from '../selection/whole-number-field.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import type { SourceActs } from './use-source-acts.ts';

interface SearchDetailProps {
  search: SourceSearch;
  acts: SourceActs;
  onClose: () => void;
}

const TEXTS = { strategy: 50_000, searchedBy: 300, note: 5_000 } as const;

/** Everything reported of one search for guidelines. */
export function SearchDetail({ search, acts, onClose }: SearchDetailProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const save = (patch: Partial<SourceSearchFields>) => acts.updateSearch(search.id, patch);
  const text = (field: keyof typeof TEXTS) => (
    <DraftField
      label={t(`sources.search.${field}`)}
      value={search[field]}
      onSave={value => save({ [field]: value })}
      multiline={field !== 'searchedBy'}
      isReadOnly={readOnly}
      maxLength={TEXTS[field]}
    />
  );
  return (
    <DetailPanel
      title={search.name}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove: () => acts.removeSearch(search) })}
    >
      <DraftField
        label={t('sources.search.name')}
        value={search.name}
        onSave={name => save({ name })}
        isRequired
        isReadOnly={readOnly}
        maxLength={300}
      />
      <Choice
        label={t('sources.search.kind')}
        value={search.kind}
        options={SEARCH_SOURCES.map(id => ({ id, label: t(`selection.source.${id}`) }))}
        onChange={kind => void save({ kind })}
        isDisabled={readOnly}
      />
      <DraftField
        label={t('sources.search.searchedOn')}
        type="date"
        value={search.searchedOn ?? ''}
        onSave={value => save({ searchedOn: value === '' ? null : value })}
        isReadOnly={readOnly}
      />
      {text('strategy')}
      {(['hits', 'kept'] as const).map(field => (
        <WholeNumberField
          key={field}
          label={t(`sources.search.${field}`)}
          value={search[field]}
          onSave={value => save({ [field]: value })}
          isReadOnly={readOnly}
        />
      ))}
      {text('searchedBy')}
      {text('note')}
    </DetailPanel>
  );
}
