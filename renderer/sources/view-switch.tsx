import { useTranslation } from 'react-i18next';
import { ViewSegments } from '../ui/view-segments.tsx';
import { SOURCES_VIEWS, useSourcesView } from './use-sources-view.ts';

/** Chooses between the register, the search for guidelines, their appraisals, and what these come to. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const { view, show } = useSourcesView();
  return (
    <ViewSegments
      label={t('sources.view.label')}
      views={SOURCES_VIEWS.map(id => ({ id, label: t(`sources.view.${id}`) }))}
      view={view}
      onShow={show}
    />
  );
}
