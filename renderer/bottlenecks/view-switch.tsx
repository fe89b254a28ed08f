import { useTranslation } from 'react-i18next';
import { useScreenSearch } from '../app/navigation.ts';
import { Segments } from '../ui/segments.tsx';

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
    <div className="view-switch">
      <Segments
        label={t('bottlenecks.views.label')}
        value={useView()}
        options={VIEWS.map(id => ({ id, label: t(`bottlenecks.views.${id}`) }))}
        onChange={view => setSearch(view === 'list' ? {} : { view })}
      />
    </div>
  );
}
