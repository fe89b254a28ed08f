import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Gate } from '../phases/gate.tsx';
import { MethodBasis } from '../phases/method-basis.tsx';
import { AssignmentForm } from './assignment-form.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { Preconditions } from './preconditions.tsx';
import { Reasons } from './reasons.tsx';
import '../phases/phases.css';
import './initiation.css';

/** Why the guideline is made, what came before it, who asked for it, and the decision to begin. */
export function InitiationScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const data = useQuery(api.initiation.read.queryOptions()).data;
  const status = useQuery(api.project.status.queryOptions()).data;
  const gate = status?.gates.find(candidate => candidate.phase === 'initiation');
  return (
    <Screen
      crumb={[t('terms.phase.initiation')]}
      title={t('initiation.title')}
      lead={t('initiation.lead')}
      panel={[
        {
          id: 'about',
          label: t('ui.about'),
          content: (
            <>
              <p className="muted">{t('initiation.about')}</p>
              <MethodBasis />
              <p>
                <Link to="/p/$key/$area" params={{ key, area: 'phases' }} search={{ open: 'initiation' }}>
                  {t('initiation.wholePhase')}
                </Link>
              </p>
            </>
          ),
        },
      ]}
    >
      {data && (
        <div className="initiation">
          <ModeChoice />
          <Reasons reasons={data.reasons} />
          <AssignmentForm assignment={data.assignment} part="context" />
          <Preconditions rows={data.preconditions} />
          <EarlierVersions rows={data.earlierVersions} />
          <AssignmentForm assignment={data.assignment} part="assignment" />
          {gate && status && (
            <Gate gate={gate} status={status} title={t('phases.gate.goTitle')} withCriteria />
          )}
        </div>
      )}
    </Screen>
  );
}
