import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '../../shared/locales/date-text.ts';
import type { Question } from '../../shared/questions.ts';
import { isScreenedSource } from '../../shared/selection/flow.ts';
import {
  emptySearch,
  SEARCH_SOURCES,
  type Search,
  type SearchSource,
} from '../../shared/selection/records.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { Frame } from './question-selection.tsx';
import { SearchDetail } from './search-detail.tsx';
import type { SelectionActs } from './use-selection.ts';

interface ViewProps {
  question: Question;
  acts: SelectionActs;
  frame: Frame;
}

/** Where was searched for a question, how, and what came of it. */
export function SearchesView({ question, acts, frame }: ViewProps) {
  const { t, i18n } = useTranslation();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const searches = acts.view?.searches ?? [];
  const opened = searches.find(({ id }) => id === search.within);
  const open = (within: string) => setSearch({ open: question.id, view: 'searches', within });
  const close = () => setSearch({ open: question.id, view: 'searches' });
  const startAdding = () => {
    if (!readOnly) setSearch({ open: question.id, view: 'searches', add: true });
  };
  useShortcuts({ n: startAdding });
  const addButton = (
    <Button variant="primary" onPress={startAdding}>
      <Icon name="plus" /> {t('selection.search.add')} <kbd>N</kbd>
    </Button>
  );
  return frame({
    ...(readOnly ? {} : { actions: addButton }),
    ...(opened
      ? { detail: <SearchDetail key={opened.id} search={opened} acts={acts} onClose={close} /> }
      : {}),
    children: (
      <>
        {search.add && !readOnly && <NewSearch acts={acts} onClose={close} onAdded={open} />}
        {searches.length === 0 && !search.add && (
          <EmptyState title={t('selection.search.empty.title')} text={t('selection.search.empty.text')}>
            {!readOnly && addButton}
          </EmptyState>
        )}
        {searches.length > 0 && (
          <ItemList
            label={t('selection.view.searches')}
            openId={opened?.id ?? null}
            onOpen={open}
            onEnter={focusDetail}
            {...(readOnly
              ? {}
              : {
                  onRemove: (id: string) => {
                    const row = searches.find(known => known.id === id);
                    if (row) acts.removeSearch(row);
                  },
                })}
            items={searches.map((row, at) => ({
              id: row.id,
              number: String(at + 1),
              title: row.platform === '' ? row.name : `${row.name} (${row.platform})`,
              text: [
                row.searchedOn === null
                  ? t('selection.search.noDate')
                  : dayText(row.searchedOn, i18n.language),
                row.strategy.split('\n')[0] ?? '',
              ]
                .filter(part => part !== '')
                .join(' · '),
              chips: <SearchChips search={row} />,
            }))}
          />
        )}
      </>
    ),
  });
}

function SearchChips({ search }: { search: Search }) {
  const { t } = useTranslation();
  const imported = search.imports.reduce((sum, { records }) => sum + records, 0);
  const differs = isScreenedSource(search.kind) && search.hits !== null && search.hits !== imported;
  return (
    <>
      <Chip>{t(`selection.source.${search.kind}`)}</Chip>
      {search.hits !== null && <Chip>{t('selection.search.hitsCount', { count: search.hits })}</Chip>}
      <Chip>
        {search.imports.length === 0
          ? t('selection.search.noImport')
          : t('selection.search.imported', { count: imported })}
      </Chip>
      {differs && <Chip tone="warn">{t('selection.search.differs')}</Chip>}
      <OriginChip origin={search.origin} />
    </>
  );
}

interface NewSearchProps {
  acts: SelectionActs;
  onClose: () => void;
  onAdded: (id: string) => void;
}

function NewSearch({ acts, onClose, onAdded }: NewSearchProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<SearchSource>('database');
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    acts.addSearch(emptySearch(kind, name.trim())).then(
      ({ id }) => onAdded(id),
      () => undefined,
    );
  };
  return (
    <form
      className="quick-add"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Choice
        label={t('selection.search.kind')}
        value={kind}
        options={SEARCH_SOURCES.map(id => ({ id, label: t(`selection.source.${id}`) }))}
        onChange={setKind}
      />
      <TextInput
        label={t('selection.search.name')}
        value={name}
        onChange={setName}
        autoFocus
        maxLength={300}
      />
      <div className="row">
        <Button variant="primary" type="submit">
          {t('selection.add')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
