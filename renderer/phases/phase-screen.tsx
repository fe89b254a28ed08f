import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StepStatus } from '../../shared/phases/engine.ts';
import { PHASES } from '../../shared/phases.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Circle } from './circle.tsx';
import { Gate } from './gate.tsx';
import { MethodBasis } from './method-basis.tsx';
import { PhaseDatesForm } from './phase-dates.tsx';
import { StepItem } from './step-item.tsx';
import './phases.css';

/** One phase of the project: what it is for, its steps with their criteria, and the gate that closes it. */
export function PhaseScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { belgianCircle } = useProject();
  const [{ open }] = useScreenSearch();
  const status = useQuery(api.project.status.queryOptions()).data;
  const underWay = status?.phases.find(phase => phase.state === 'active')?.id ?? 'initiation';
  const id = PHASES.find(phase => phase === open) ?? underWay;
  const phase = status?.phases.find(candidate => candidate.id === id);
  const gate = status?.gates.find(candidate => candidate.phase === id);
  if (!status || !phase || !gate) return null;
  const steps = status.steps.filter(step => step.phase === id);
  const needed = steps.filter(step => step.state !== 'not-needed');
  const list = (title: string, method: StepStatus['method']) => {
    const own = needed.filter(step => step.method === method);
    if (own.length === 0) return null;
    return (
      <>
        <h2>{title}</h2>
        <ul className="steps">
          {own.map(step => (
            <StepItem key={step.id} step={step} status={status} />
          ))}
        </ul>
      </>
    );
  };
  return (
    <Screen
      key={id}
      crumb={[t('terms.area.phases'), t(`terms.phaseState.${phase.state}`)]}
      title={t(`terms.phase.${id}`)}
      lead={t(`phases.purpose.${id}`)}
      panel={[
        {
          id: 'planning',
          label: t('phases.tabs.planning'),
          content: <PhaseDatesForm phase={phase} />,
        },
        { id: 'about', label: t('ui.about'), content: <MethodBasis /> },
      ]}
    >
      {belgianCircle && <Circle phase={id} />}
      {list(t('phases.steps'), 'kngf')}
      {list(t('phases.adapte'), 'adapte')}
      {steps.length === 0 && <p className="muted">{t('phases.noSteps')}</p>}
      {needed.length < steps.length && (
        <p className="muted small">{t('phases.notNeeded', { count: steps.length - needed.length })}</p>
      )}
      <Gate
        gate={gate}
        status={status}
        title={t(id === 'initiation' ? 'phases.gate.goTitle' : 'phases.gate.title')}
      />
    </Screen>
  );
}
