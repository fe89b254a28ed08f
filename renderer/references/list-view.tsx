import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferenceRow } from '../../shared/references/reference.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { useListItems } from '../exports/list-export.tsx';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { CitationStyleChoice } from './citation-style-choice.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterRows, type RowFilter } from './filter-rows.ts';
import { ImportDialog } from './import-dialog.tsx';
import { NewReference } from './new-reference.tsx';
import { PastImports } from './past-imports.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { ReferenceDetail } from './reference-detail.tsx';
import { ReferenceLine } from './reference-line.tsx';
import { useDropFiles } from './use-drop-files.ts';
import { useReferenceActs } from './use-reference-acts.ts';
import { ViewSwitch } from './view-switch.tsx';

const NO_ROWS: readonly ReferenceRow[] = [];
const EVERYTHING: RowFilter = {
  text: '',
  year: '',
  source: null,
  questionId: null,
  state: 'kept',
  sort: 'number',
};
const EXPORTS = ['ris', 'bibtex', 'csl-json'] as const;

/** The list of references, with what is known of the opened one beside it. */
export function ListView() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const rows = useQuery(api.references.list.queryOptions()).data;
  const [ownFilter, setFilter] = useState(EVERYTHING);
  // The key question stands in the address, so that one can come here from it and go back.
  const filter = useMemo(
    () => ({ ...ownFilter, questionId: search.within ?? null }),
    [ownFilter, search.within],
  );
  const change = ({ questionId, ...next }: RowFilter) => {
    setFilter({ ...next, questionId: null });
    if (questionId === filter.questionId) return;
    const { within: _, ...others } = search;
    setSearch(questionId === null ? others : { ...others, within: questionId });
  };
  const [isPasting, setPasting] = useState(false);
  const [files, setFiles] = useState<readonly File[] | null>(null);
  const acts = useReferenceActs(rows ?? NO_ROWS);
  const deferred = useDeferredValue(filter);
  const shown = useMemo(() => filterRows(rows ?? NO_ROWS, deferred), [rows, deferred]);
  const counting = useMemo(() => (rows ?? NO_ROWS).filter(row => row.duplicateOf === null).length, [rows]);
  const { add, open, ...rest } = search;
  const startAdding = () => {
    if (!readOnly) setSearch({ ...rest, add: true });
  };
  useShortcuts({ n: startAdding, i: () => !readOnly && setFiles([]) });
  const drop = useDropFiles(readOnly ? null : setFiles);
  const opened = rows?.find(row => row.id === open);
  const isEmpty = rows?.length === 0 && !add;
  const listItems = useListItems(['references']);
  const importButton = (
    <Button variant="primary" onPress={() => setFiles([])}>
      <Icon name="import" /> {t('references.importFiles')} <kbd>I</kbd>
    </Button>
  );
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.references')]}
      title={t('references.title')}
      lead={t('references.lead')}
      actions={
        <>
          {counting > 0 && (
            <ActionMenu
              icon="export"
              label={t('references.exportAs')}
              items={[
                ...EXPORTS.map(format => ({
                  id: format,
                  label: t(`references.format.${format}`),
                  onAction: () => void acts.exportAs(format),
                })),
                ...listItems,
              ]}
            />
          )}
          {!readOnly && (
            <>
              <Button onPress={() => setPasting(true)}>{t('references.paste')}</Button>
              <Button onPress={startAdding}>
                <Icon name="plus" /> {t('references.add')} <kbd>N</kbd>
              </Button>
              {importButton}
            </>
          )}
        </>
      }
      panel={[
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('references.about')}</p> },
        { id: 'imports', label: t('references.imports.tab'), content: <PastImports /> },
        { id: 'style', label: t('references.style.tab'), content: <CitationStyleChoice /> },
      ]}
      detail={
        opened && (
          <ReferenceDetail
            key={opened.id}
            row={opened}
            rows={rows ?? NO_ROWS}
            onClose={() => setSearch(rest)}
            onRemove={() => acts.remove(opened.id)}
          />
        )
      }
    >
      <div {...drop} className="drop-area">
        {!isEmpty && <ViewSwitch />}
        {add && !readOnly && (
          <NewReference onClose={id => setSearch(id === null ? rest : { ...rest, open: id })} />
        )}
        {isEmpty ? (
          <EmptyState
            title={t('references.emptyState.title')}
            text={readOnly ? t('ui.emptyReadOnly') : t('references.emptyState.text')}
          >
            {!readOnly && importButton}
          </EmptyState>
        ) : (
          <>
            <FilterBar filter={filter} rows={rows ?? NO_ROWS} onChange={change} />
            <p className="muted small" role="status">
              {rows && t('references.shown', { shown: shown.length, total: counting })}
            </p>
            {rows !== undefined && shown.length === 0 && <p className="muted">{t('references.none')}</p>}
            {shown.length > 0 && (
              <VirtualList
                label={t('terms.area.references')}
                items={shown}
                idOf={row => row.id}
                openId={open ?? null}
                onOpen={id => setSearch({ ...rest, open: id })}
                onEnter={focusDetail}
                {...(readOnly ? {} : { onRemove: acts.remove })}
              >
                {row => <ReferenceLine row={row} />}
              </VirtualList>
            )}
          </>
        )}
      </div>
      {files !== null && <ImportDialog dropped={files} onClose={() => setFiles(null)} />}
      {isPasting && <PasteDialog onClose={() => setPasting(false)} />}
    </Screen>
  );
}
