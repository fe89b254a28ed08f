import { useTranslation } from 'react-i18next';
import { useScreenSearch } from '../app/navigation.ts';
import { ViewSegments } from '../ui/view-segments.tsx';

const VIEWS = ['list', 'priorities', 'surveys'] as const;
type View = (typeof VIEWS)[number];

/** The view of this screen the address names; the list when it names none. */
export function useView(): View {
  const [search] = useScreenSearch();
  return VIEWS.find(view => view === search.view) ?? 'list';
}

/** Goes from one view of the bottlenecks to another. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const [, setSearch] = useScreenSearch();
  return (
    <ViewSegments
      label={t('bottlenecks.views.label')}
      views={VIEWS.map(id => ({ id, label: t(`bottlenecks.views.${id}`) }))}
      view={useView()}
      onShow={view => setSearch(view === 'list' ? {} : { view })}
    />
  );
}
