import { useTranslation } from 'react-i18next';
import { ViewSegments } from '../ui/view-segments.tsx';
import { EVIDENCE_VIEWS, useEvidenceView } from './use-evidence-view.ts';

/** Chooses between the profiles, the studies and their risk of bias. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const { view, show } = useEvidenceView();
  return (
    <ViewSegments
      label={t('evidence.view.label')}
      views={EVIDENCE_VIEWS.map(id => ({ id, label: t(`evidence.view.${id}`) }))}
      view={view}
      onShow={show}
    />
  );
}
