import { useTranslation } from 'react-i18next';
import { overallOf } from '../../shared/evidence/bias/matrix.ts';
import { numberText } from '../../shared/evidence/words.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { BiasSign } from './bias-sign.tsx';
import { NewStudy } from './new-study.tsx';
import { StudyDetail } from './study-detail.tsx';
import { type Evidence, useWording } from './use-evidence.ts';
import { useEvidenceActs } from './use-evidence-acts.ts';
import { useEvidenceView } from './use-evidence-view.ts';
import { ViewSwitch } from './view-switch.tsx';

/** All studies of the project, each with what it is used for and how its risk of bias was judged. */
export function StudiesView({ evidence }: { evidence: Evidence | null }) {
  const { t, language } = useWording();
  const { readOnly } = useProject();
  const { openId, isAdding, open, add, close } = useEvidenceView();
  const acts = useEvidenceActs();
  const studies = evidence?.records.studies ?? [];
  const opened = studies.find(({ id }) => id === openId);
  const startAdding = () => {
    if (!readOnly) add();
  };
  useShortcuts({ n: startAdding });
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.evidence')]}
      title={t('evidence.view.studies')}
      lead={t('evidence.studies.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('evidence.studies.add')} <kbd>N</kbd>
          </Button>
        )
      }
      detail={
        opened &&
        evidence && (
          <StudyDetail key={opened.id} study={opened} evidence={evidence} acts={acts} onClose={close} />
        )
      }
    >
      <ViewSwitch />
      {isAdding && !readOnly && (
        <NewStudy title={t('evidence.studies.add')} acts={acts} profileId={null} onClose={close} />
      )}
      {evidence && studies.length === 0 && !isAdding && (
        <EmptyState title={t('evidence.studies.empty.title')} text={t('evidence.studies.empty.text')}>
          {!readOnly && (
            <Button variant="primary" onPress={startAdding}>
              {t('evidence.studies.add')}
            </Button>
          )}
        </EmptyState>
      )}
      {evidence && studies.length > 0 && (
        <ItemList
          label={t('evidence.view.studies')}
          openId={openId}
          onOpen={id => open(id)}
          onEnter={focusDetail}
          {...(readOnly
            ? {}
            : {
                onRemove: (id: string) => {
                  const row = studies.find(study => study.id === id);
                  if (row) acts.removeStudy(row);
                },
              })}
          items={studies.map((study, index) => {
            const uses = evidence.records.profiles.filter(({ studyIds }) =>
              studyIds.includes(study.id),
            ).length;
            const people =
              study.participants === null
                ? ''
                : t('evidence.table.participants', {
                    count: study.participants,
                    replace: { count: numberText(study.participants, language, 0) },
                  });
            return {
              id: study.id,
              number: String(index + 1),
              title: study.label,
              text: [t(`evidence.designs.${study.design}`), people, study.intervention]
                .filter(text => text !== '')
                .join(' · '),
              chips: (
                <>
                  {uses === 0 ? (
                    <Chip tone="warn">{t('evidence.studies.unused')}</Chip>
                  ) : (
                    <Chip>{t('evidence.studies.usedFor', { count: uses })}</Chip>
                  )}
                  <StudyBias evidence={evidence} studyId={study.id} />
                  <OriginChip origin={study.origin} />
                </>
              ),
            };
          })}
        />
      )}
    </Screen>
  );
}

function StudyBias({ evidence, studyId }: { evidence: Evidence; studyId: string }) {
  const { t } = useTranslation();
  const assessments = evidence.records.assessments.filter(row => row.studyId === studyId);
  if (assessments.length === 0) return <Chip>{t('evidence.studies.notAssessed')}</Chip>;
  return assessments.map(row => {
    const { judgement } = overallOf(row);
    const outcome = evidence.outcomes.find(({ id }) => id === row.outcomeId)?.name;
    return (
      <span key={row.id} className="bias-chip">
        {t(`bias.tool.${row.tool}`)}
        {outcome !== undefined && `, ${outcome}`}: <BiasSign judgement={judgement} />
      </span>
    );
  });
}
