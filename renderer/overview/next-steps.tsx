import { useContext } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NextStep } from '../../shared/thread.ts';
import { useGoTo } from '../app/navigation.ts';
import { ShellContext } from '../app/shell-context.ts';
import { placeOfStep } from './standing.ts';

/** What the data call for, in the order of the phases; each leads to the place where it is done. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const { openExport } = useContext(ShellContext);
  if (steps.length === 0) return <p className="muted">{t('overview.nothingNext')}</p>;
  const take = (step: NextStep) => {
    const place = placeOfStep(step.kind);
    if (place) goTo(place.area, place.search);
    else openExport();
  };
  return (
    <ul className="next">
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
