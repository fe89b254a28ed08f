import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { EVIDENCE_VIEWS, useEvidenceView } from './use-evidence-view.ts';

/** Chooses between the profiles, the studies and their risk of bias. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const { view, show } = useEvidenceView();
  return (
    <ToggleButtonGroup
      aria-label={t('evidence.view.label')}
      className="segments views"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={keys => show(EVIDENCE_VIEWS.find(known => keys.has(known)) ?? 'profiles')}
    >
      {EVIDENCE_VIEWS.map(known => (
        <ToggleButton key={known} id={known} className="segment">
          {t(`evidence.view.${known}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
