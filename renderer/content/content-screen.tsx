import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ContentChips } from './content-chips.tsx';
import { ContentPage } from './content-page.tsx';
import { NewContent } from './new-content.tsx';
import './content.css';

/** All structured content, or the table the address opens. */
export function ContentScreen() {
  const { api } = useConnection();
  const [search] = useScreenSearch();
  const tables = useQuery(api.content.list.queryOptions()).data;
  const opened = tables?.find(table => table.id === search.open);
  return opened ? <ContentPage key={opened.id} table={opened} /> : <ContentList />;
}

function ContentList() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const tables = useQuery(api.content.list.queryOptions()).data;
  const isAdding = search.add === true && !readOnly;
  const startAdding = () => {
    if (!readOnly) setSearch({ add: true });
  };
  useShortcuts({ n: startAdding });
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.content')]}
      title={t('content.title')}
      lead={t('content.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('content.add')} <kbd>N</kbd>
          </Button>
        )
      }
    >
      {isAdding && <NewContent onClose={() => setSearch({})} onMade={id => setSearch({ open: id })} />}
      {tables?.length === 0 && !isAdding && (
        <EmptyState
          title={t('content.empty.title')}
          text={readOnly ? t('ui.emptyReadOnly') : t('content.empty.text')}
        />
      )}
      <ul className="content-list">
        {(tables ?? []).map(table => (
          <li key={table.id}>
            <span className="content-kind">{t(`content.kind.${table.kind}`)}</span>
            <Button variant="quiet" onPress={() => setSearch({ open: table.id })}>
              {table.title}
            </Button>
            <span className="item-chips">
              <ContentChips table={table} />
            </span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
