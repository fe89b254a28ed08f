import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Search, SearchFields } from '../../shared/selection/records.ts';
import { SEARCH_SOURCES } from '../../shared/selection/records.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import type { SelectionActs } from './use-selection.ts';
import { WholeNumberField } from './whole-number-field.tsx';

interface SearchDetailProps {
  search: Search;
  acts: SelectionActs;
  onClose: () => void;
}

/** Everything reported of one search, and the files it brought. */
export function SearchDetail({ search, acts, onClose }: SearchDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const imports = useQuery(api.references.imports.queryOptions()).data ?? [];
  const save = (patch: Partial<SearchFields>) => acts.updateSearch(search.id, patch);
  const label = ({ file, database }: { file: string; database: string }) =>
    database === '' ? file : t('selection.search.importLabel', { file, database });
  const linked = new Set(search.imports.map(({ id }) => id));
  const text = (name: 'platform' | 'searchedBy' | 'reviewedBy', hint?: string) => (
    <DraftField
      label={t(`selection.search.${name}`)}
      value={search[name]}
      onSave={value => save({ [name]: value })}
      isReadOnly={readOnly}
      maxLength={300}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  const lines = (name: 'strategy' | 'limits' | 'filters' | 'note', maxLength: number, hint?: string) => (
    <DraftField
      label={t(`selection.search.${name}`)}
      value={search[name]}
      onSave={value => save({ [name]: value })}
      multiline
      isReadOnly={readOnly}
      maxLength={maxLength}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <DetailPanel
      title={search.name}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove: () => acts.removeSearch(search) })}
    >
      <DraftField
        label={t('selection.search.name')}
        value={search.name}
        onSave={name => save({ name })}
        isRequired
        isReadOnly={readOnly}
        maxLength={300}
      />
      <Choice
        label={t('selection.search.kind')}
        value={search.kind}
        options={SEARCH_SOURCES.map(id => ({ id, label: t(`selection.source.${id}`) }))}
        onChange={kind => void save({ kind })}
        isDisabled={readOnly}
      />
      {text('platform', t('selection.search.platformHint'))}
      <DraftField
        label={t('selection.search.searchedOn')}
        type="date"
        value={search.searchedOn ?? ''}
        onSave={value => save({ searchedOn: value === '' ? null : value })}
        isReadOnly={readOnly}
      />
      {lines('strategy', 50_000)}
      {lines('limits', 5_000, t('selection.search.limitsHint'))}
      {lines('filters', 5_000)}
      <WholeNumberField
        label={t('selection.search.hits')}
        value={search.hits}
        onSave={hits => save({ hits })}
        isReadOnly={readOnly}
      />
      <LinkPicker
        label={t('selection.search.imports')}
        placeholder={t('selection.search.link')}
        linked={search.imports.map(({ id, file, records }) => ({
          id,
          label: `${file} · ${t('selection.search.imported', { count: records })}`,
        }))}
        available={imports
          .filter(({ id }) => !linked.has(id))
          .map(row => ({ id: row.id, label: label(row) }))}
        onLink={id => acts.linkImport(search.id, id)}
        onUnlink={id => acts.unlinkImport(search.id, id)}
        onOpen={() => goTo('references')}
        isReadOnly={readOnly}
      />
      {text('searchedBy')}
      {text('reviewedBy')}
      {lines('note', 5_000)}
    </DetailPanel>
  );
}
