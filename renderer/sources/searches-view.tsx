import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type SourceSearch, sourceSearchFieldsSchema } from '../../shared/adapte/sources.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { SEARCH_SOURCES, type SearchSource } from '../../shared/selection/records.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { useDraft } from '../app/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { SearchDetail } from './search-detail.tsx';
import { type SourceActs, useSourceActs } from './use-source-acts.ts';
import { useSourcesView } from './use-sources-view.ts';
import { ViewSwitch } from './view-switch.tsx';

/** Where was searched for guidelines, how, and what came of it. */
export function SearchesView() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const { openId, isAdding, open, add, close } = useSourcesView();
  const acts = useSourceActs();
  const searches = useQuery(api.sources.searches.queryOptions()).data;
  const opened = searches?.find(({ id }) => id === openId);
  const startAdding = () => {
    if (!readOnly) add();
  };
  useShortcuts({ n: startAdding });
  const addButton = !readOnly && (
    <Button variant="primary" onPress={startAdding}>
      <Icon name="plus" /> {t('sources.search.add')} <kbd>N</kbd>
    </Button>
  );
  const day = ({ searchedOn }: SourceSearch) =>
    searchedOn === null ? t('sources.search.noDate') : dayText(searchedOn, i18n.language);
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.sources')]}
      title={t('sources.view.searches')}
      lists={['source-searches']}
      lead={t('sources.search.lead')}
      actions={addButton}
      detail={opened && <SearchDetail key={opened.id} search={opened} acts={acts} onClose={close} />}
    >
      <ViewSwitch />
      {isAdding && !readOnly && <NewSearch acts={acts} onClose={close} />}
      {searches?.length === 0 && !isAdding && (
        <EmptyState title={t('sources.search.empty.title')} text={t('sources.search.empty.text')}>
          {addButton}
        </EmptyState>
      )}
      {searches && searches.length > 0 && (
        <ItemList
          label={t('sources.view.searches')}
          openId={openId}
          onOpen={open}
          onEnter={focusDetail}
          {...(readOnly
            ? {}
            : {
                onRemove: (id: string) => {
                  const row = searches.find(search => search.id === id);
                  if (row) acts.removeSearch(row);
                },
              })}
          items={searches.map((search, at) => ({
            id: search.id,
            number: String(at + 1),
            title: search.name,
            text: [day(search), search.strategy.split('\n')[0] ?? ''].filter(part => part !== '').join(' · '),
            chips: (
              <>
                <Chip>{t(`selection.source.${search.kind}`)}</Chip>
                {search.hits !== null && <Chip>{t('sources.search.hitsCount', { count: search.hits })}</Chip>}
                {search.kept !== null && <Chip>{t('sources.search.keptCount', { count: search.kept })}</Chip>}
                <OriginChip origin={search.origin} />
              </>
            ),
          }))}
        />
      )}
    </Screen>
  );
}

const EMPTY: { name: string; kind: SearchSource } = { name: '', kind: 'organisation' };

function NewSearch({ acts, onClose }: { acts: SourceActs; onClose: () => void }) {
  const { t } = useTranslation();
  const draft = useDraft('source-search', EMPTY, ['kind']);
  const { name, kind } = draft.values;
  return (
    <NewRowForm
      label={t('sources.search.add')}
      draft={draft}
      isComplete={name.trim() !== ''}
      onStore={() => acts.addSearch.mutateAsync(sourceSearchFieldsSchema.parse({ name, kind }))}
      onClose={onClose}
      repeats
    >
      <TextInput
        label={t('sources.search.name')}
        hint={t('sources.search.nameHint')}
        value={name}
        onChange={next => draft.set({ name: next })}
        maxLength={300}
        autoFocus
      />
      <Choice
        label={t('sources.search.kind')}
        value={kind}
        options={SEARCH_SOURCES.map(id => ({ id, label: t(`selection.source.${id}`) }))}
        onChange={next => draft.set({ kind: next })}
      />
    </NewRowForm>
  );
}
