import { useTranslation } from 'react-i18next';
import { STUDY_DESIGNS } from '../../shared/evidence/bias/tools.ts';
import type { Study } from '../../shared/evidence/records.ts';
import { useProject } from '../app/project-context.tsx';
import { SourceField } from '../references/source-field.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { PanelTabs } from '../ui/panel-tabs.tsx';
import { NumberField } from './number-field.tsx';
import { StudyAssessments } from './study-assessments.tsx';
import { StudyUses } from './study-uses.tsx';
import type { Evidence } from './use-evidence.ts';
import type { EvidenceActs } from './use-evidence-acts.ts';

const TEXTS = ['population', 'intervention', 'comparison', 'followUp', 'note'] as const;

interface StudyDetailProps {
  study: Study;
  evidence: Evidence;
  acts: EvidenceActs;
  onClose: () => void;
}

/** One study: what was studied in whom, and its risk of bias. */
export function StudyDetail({ study, evidence, acts, onClose }: StudyDetailProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const save = (patch: Parameters<typeof acts.updateStudy>[1]) => acts.updateStudy(study.id, patch);
  const fields = (
    <div className="detail">
      <DraftField
        label={t('evidence.studies.label')}
        hint={t('evidence.studies.labelHint')}
        value={study.label}
        onSave={label => save({ label })}
        isRequired
        isReadOnly={readOnly}
        maxLength={200}
      />
      <SourceField
        referenceId={study.referenceId}
        onChange={referenceId => void save({ referenceId })}
        isReadOnly={readOnly}
      />
      <Choice
        label={t('evidence.studies.design')}
        value={study.design}
        options={STUDY_DESIGNS.map(id => ({ id, label: t(`evidence.designs.${id}`) }))}
        onChange={design => void save({ design })}
        isDisabled={readOnly}
      />
      <NumberField
        label={t('evidence.studies.participants')}
        value={study.participants}
        onSave={participants => save({ participants })}
        isCount
        isReadOnly={readOnly}
      />
      {study.design === 'systematic-review' && (
        <NumberField
          label={t('evidence.studies.includedStudies')}
          value={study.includedStudies}
          onSave={includedStudies => save({ includedStudies })}
          isCount
          isReadOnly={readOnly}
        />
      )}
      <StudyUses study={study} evidence={evidence} />
      {TEXTS.map(field => (
        <DraftField
          key={field}
          label={t(`evidence.studies.${field}`)}
          value={study[field]}
          onSave={text => save({ [field]: text })}
          multiline={field !== 'followUp'}
          isReadOnly={readOnly}
          maxLength={field === 'followUp' ? 300 : field === 'note' ? 5_000 : 2_000}
        />
      ))}
    </div>
  );
  return (
    <DetailPanel
      title={study.label}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove: () => acts.removeStudy(study) })}
    >
      <PanelTabs
        label={study.label}
        tabs={[
          { id: 'study', label: t('evidence.studies.one'), content: fields },
          {
            id: 'bias',
            label: t('evidence.studies.bias'),
            content: <StudyAssessments study={study} evidence={evidence} acts={acts} />,
          },
        ]}
      />
    </DetailPanel>
  );
}
