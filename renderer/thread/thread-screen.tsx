import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useScreenSearch } from '../app/navigation.ts';
import { Screen } from '../app/screen.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MatrixView } from './matrix-view.tsx';
import { useThread } from './use-thread.ts';
import { WalkView } from './walk-view.tsx';
import './thread.css';
import './thread-screen.css';

/** The whole thread: walked from one item, or as a matrix that shows how far it has come. */
export function ThreadScreen() {
  const { t } = useTranslation();
  const [search, setSearch] = useScreenSearch();
  const thread = useThread();
  const view = search.view === 'matrix' ? 'matrix' : 'walk';
  return (
    <Screen crumb={[t('terms.area.thread')]} title={t('thread.title')} lead={t('thread.lead')}>
      {thread?.nodes.length === 0 && (
        <EmptyState title={t('thread.walk.empty.title')} text={t('thread.walk.empty.text')} />
      )}
      {thread !== null && thread.nodes.length > 0 && (
        <Tabs
          className="tabs thread-tabs"
          selectedKey={view}
          onSelectionChange={next => setSearch({ ...search, view: String(next) })}
        >
          <TabList className="tab-list" aria-label={t('thread.view.label')}>
            <Tab id="walk" className="tab">
              {t('thread.view.walk')}
            </Tab>
            <Tab id="matrix" className="tab">
              {t('thread.view.matrix')}
            </Tab>
          </TabList>
          <TabPanel id="walk">
            <WalkView
              thread={thread}
              openId={search.open ?? null}
              onWalk={id => setSearch({ view: 'walk', open: id })}
            />
          </TabPanel>
          <TabPanel id="matrix">
            <MatrixView thread={thread} />
          </TabPanel>
        </Tabs>
      )}
    </Screen>
  );
}
