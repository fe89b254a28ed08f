import { useTranslation } from 'react-i18next';
import type { Profile } from '../../shared/evidence/records.ts';
import type { ProfileSummary } from '../../shared/evidence/summary.ts';
import { useProject } from '../app/project-context.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { PanelTabs } from '../ui/panel-tabs.tsx';
import { CertaintyTab } from './certainty-tab.tsx';
import { EffectTab } from './effect-tab.tsx';
import { ProfileStudies } from './profile-studies.tsx';
import type { Evidence } from './use-evidence.ts';
import type { EvidenceActs } from './use-evidence-acts.ts';

export interface ProfileDetailProps {
  row: ProfileSummary;
  profile: Profile;
  evidence: Evidence;
  acts: EvidenceActs;
}

/** The evidence of one outcome: its effect, its certainty, and the studies it comes from. */
export function ProfileDetail({ onClose, ...props }: ProfileDetailProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const { row, profile, acts } = props;
  const title = t('evidence.panel.title', { outcome: row.outcome.name });
  return (
    <DetailPanel
      title={title}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove: () => acts.removeProfile(profile, row.outcome.name) })}
    >
      <PanelTabs
        label={title}
        tabs={[
          { id: 'effect', label: t('evidence.panel.effect'), content: <EffectTab {...props} /> },
          { id: 'certainty', label: t('evidence.panel.certainty'), content: <CertaintyTab {...props} /> },
          { id: 'studies', label: t('evidence.panel.studies'), content: <ProfileStudies {...props} /> },
        ]}
      />
    </DetailPanel>
  );
}
