import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { ViewSegments } from '../ui/view-segments.tsx';

const VIEWS = ['list', 'duplicates'] as const;
type View = (typeof VIEWS)[number];

/** The view the address names; the list when it names none. */
export function useView(): View {
  const [search] = useScreenSearch();
  return VIEWS.find(view => view === search.view) ?? 'list';
}

/** Goes from the list to the pairs that wait for a judgement, and back. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [, setSearch] = useScreenSearch();
  const count = useQuery(api.references.pairs.queryOptions()).data?.total ?? 0;
  return (
    <ViewSegments
      label={t('references.views.label')}
      views={[
        { id: 'list', label: t('references.views.list') },
        { id: 'duplicates', label: t('references.views.duplicates', { count }) },
      ]}
      view={useView()}
      onShow={view => setSearch(view === 'list' ? {} : { view })}
    />
  );
}
