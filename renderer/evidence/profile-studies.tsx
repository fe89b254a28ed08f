import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { NewStudy } from './new-study.tsx';
import type { ProfileDetailProps } from './profile-detail.tsx';
import { useEvidenceView } from './use-evidence-view.ts';

/** The studies an outcome rests on; one that is missing can be added here at once. */
export function ProfileStudies({ profile, evidence, acts }: ProfileDetailProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const { open } = useEvidenceView();
  const { studies } = evidence.records;
  const target = ({ id, label }: (typeof studies)[number]) => ({ id, label });
  return (
    <div className="detail">
      <LinkPicker
        label={t('evidence.studies.linked')}
        placeholder={t('evidence.studies.linkPlaceholder')}
        linked={studies.filter(({ id }) => profile.studyIds.includes(id)).map(target)}
        available={studies.filter(({ id }) => !profile.studyIds.includes(id)).map(target)}
        onLink={studyId => acts.linkStudy.mutate({ profileId: profile.id, studyId })}
        onUnlink={studyId => acts.unlinkStudy.mutate({ profileId: profile.id, studyId })}
        onOpen={id => open(id, 'studies')}
        isReadOnly={readOnly}
      />
      {!readOnly && (
        <NewStudy title={t('evidence.studies.newFor')} acts={acts} profileId={profile.id} onClose={null} />
      )}
    </div>
  );
}
