import { useTranslation } from 'react-i18next';
import { useScreenSearch } from '../app/navigation.ts';
import { ViewSegments } from '../ui/view-segments.tsx';

const VIEWS = ['questions', 'framework', 'outcomes'] as const;
type View = (typeof VIEWS)[number];

/** The view the address asks for. */
export function useView(): View {
  const [search] = useScreenSearch();
  return VIEWS.find(view => view === search.view) ?? 'questions';
}

/** Chooses between the key questions, the scope they stand in, and their outcomes. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const [search, setSearch] = useScreenSearch();
  const { add: _, gap: __, view: ___, ...kept } = search;
  return (
    <ViewSegments
      label={t('questions.view.label')}
      views={VIEWS.map(id => ({ id, label: t(`questions.view.${id}`) }))}
      view={useView()}
      onShow={view => setSearch(view === 'questions' ? kept : { ...kept, view })}
    />
  );
}
