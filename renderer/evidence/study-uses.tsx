import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Study } from '../../shared/evidence/records.ts';
import type { Evidence } from './use-evidence.ts';
import { useEvidenceView } from './use-evidence-view.ts';

/** The outcomes a study speaks about, each with the key question it belongs to. */
export function StudyUses({ study, evidence }: { study: Study; evidence: Evidence }) {
  const { t } = useTranslation();
  const { open } = useEvidenceView();
  const uses = evidence.summaries.flatMap(({ question, outcomes }) =>
    outcomes
      .filter(({ profile }) => profile?.studyIds.includes(study.id))
      .map(({ outcome }) => ({ question, outcome })),
  );
  if (uses.length === 0) return null;
  return (
    <div className="field">
      <span className="field-label">{t('evidence.studies.usedIn')}</span>
      <ul className="links" aria-label={t('evidence.studies.usedIn')}>
        {uses.map(({ question, outcome }) => (
          <li key={outcome.id}>
            <PlainButton className="link-open" onPress={() => open(outcome.id, 'profiles')}>
              {question.number}. {question.title}: {outcome.name}
            </PlainButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
