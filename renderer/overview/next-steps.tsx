import { useContext } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MethodNext } from '../../shared/phases/next.ts';
import type { PhaseId } from '../../shared/phases.ts';
import type { NextStep } from '../../shared/thread.ts';
import { useGoTo } from '../app/navigation.ts';
import { ShellContext } from '../app/shell-context.ts';
import { StateMark } from '../phases/state-mark.tsx';
import { placeOfStep } from './standing.ts';

/** What is late, what the method asks of the phases under way, and what the data call for; each leads to its place. */
export function NextSteps({ steps, method }: { steps: readonly NextStep[]; method: MethodNext }) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const { openExport } = useContext(ShellContext);
  if (steps.length === 0 && method.late.length === 0 && method.phases.length === 0) {
    return <p className="muted">{t('overview.nothingNext')}</p>;
  }
  const take = (step: NextStep) => {
    const place = placeOfStep(step.kind);
    if (place) goTo(place.area, place.search);
    else openExport();
  };
  const openPhase = (phase: PhaseId) => goTo('phases', { open: phase });
  return (
    <ul className="next" data-tour="overview">
      {method.late.map(({ phase, kind, days }) => (
        <li key={`late-${phase}`}>
          <Button className="next-step" onPress={() => openPhase(phase)}>
            <span>
              {t(kind === 'start' ? 'phases.planning.lateStart' : 'phases.planning.lateEnd', {
                phase: t(`terms.phase.${phase}`),
                count: days,
              })}
            </span>
            <span className="next-late small">{t('overview.late', { count: days })}</span>
          </Button>
        </li>
      ))}
      {method.phases.map(({ phase, criteria, more }) => (
        <li key={`method-${phase}`}>
          <Button className="next-step" onPress={() => openPhase(phase)}>
            <span className="next-criteria">
              {criteria.map(id => (
                <span key={id} className="next-criterion">
                  <StateMark state="open" /> {t(`criteria.${id}`)}
                </span>
              ))}
              {more > 0 && <span className="muted small">{t('overview.openCriteria', { count: more })}</span>}
            </span>
            <span className="muted small">{t(`terms.phase.${phase}`)}</span>
          </Button>
        </li>
      ))}
      {steps.map(step => (
        <li key={step.kind}>
          <Button className="next-step" onPress={() => take(step)}>
            <span>{t(`terms.next.${step.kind}`, { count: step.count })}</span>
            <span className="muted small">{t(`terms.phase.${step.phase}`)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
