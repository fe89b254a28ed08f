import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useScreenSearch } from '../app/navigation.ts';

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
  const choose = (view: View | undefined) =>
    setSearch(view === undefined || view === 'questions' ? kept : { ...kept, view });
  return (
    <ToggleButtonGroup
      aria-label={t('questions.view.label')}
      className="segments views"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[useView()]}
      onSelectionChange={keys => choose(VIEWS.find(view => keys.has(view)))}
    >
      {VIEWS.map(view => (
        <ToggleButton key={view} id={view} className="segment">
          {t(`questions.view.${view}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
