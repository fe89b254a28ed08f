import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { dayText } from '../../shared/locales/date-text.ts';
import { stepTexts } from '../../shared/locales/step-texts.ts';
import { ADAPTE_MODULES, ADAPTE_TOOLS } from '../../shared/phases/adapte-tools.ts';
import type { MethodStatus, StepStatus } from '../../shared/phases/engine.ts';
import type { Skip } from '../../shared/phases/records.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Button as ActButton } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { CriterionList } from './criterion-list.tsx';
import { SkipDialog } from './skip-dialog.tsx';
import { StateMark } from './state-mark.tsx';

/** One step of the method: closed a line with its state, opened who does it, what it yields, and its criteria. */
export function StepItem({ step, status }: { step: StepStatus; status: MethodStatus }) {
  const { t } = useTranslation();
  const { name } = stepTexts(step.id, t);
  return (
    <li>
      <Disclosure className="step" defaultExpanded={step.state === 'open'} data-state={step.state}>
        <Heading level={3} className="step-heading">
          <Button slot="trigger" className="step-trigger">
            <StateMark state={step.state} />
            <span className="step-name">{name}</span>
            {step.adapte && (
              <span className="muted small">{t('phases.number', { number: step.adapte.number })}</span>
            )}
            <Chip {...(step.state === 'open' ? { tone: 'accent' } : {})}>
              {t(`phases.state.${step.state}`)}
            </Chip>
            <Icon name="chevron" />
          </Button>
        </Heading>
        <DisclosurePanel>
          <StepBody step={step} status={status} />
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}

function StepBody({ step, status }: { step: StepStatus; status: MethodStatus }) {
  const { t } = useTranslation();
  const { key } = useProject();
  const { name, purpose, input, product } = stepTexts(step.id, t);
  const list = (values: readonly string[]) => values.join(', ');
  return (
    <div className="step-body">
      <div className="step-purpose">
        <p className="no-margin">
          {purpose}{' '}
          <Link
            to="/p/$key/$area"
            params={{ key, area: 'handbook' }}
            search={{ open: step.id }}
            aria-label={`${t('handbook.page')}: ${name}`}
          >
            {t('handbook.page')}
          </Link>
        </p>
        <SkipAct step={step} />
      </div>
      <dl className="step-facts small">
        <Fact name={t('phases.whoLabel')} text={list(step.who.map(role => t(`phases.who.${role}`)))} />
        {input !== null && <Fact name={t('phases.inputLabel')} text={input} />}
        <Fact name={t('phases.productLabel')} text={product} />
        {step.tools && (
          <Fact
            name={t('phases.toolsLabel')}
            text={list(
              step.tools.map(tool => {
                const { toolkit } = ADAPTE_TOOLS[tool];
                const label = toolkit === null ? '' : ` (${t('phases.tool', { number: toolkit })})`;
                return t(`adapteSteps.tool.${tool}`) + label;
              }),
            )}
          />
        )}
        {step.adapte && (
          <Fact
            name={t(`adapteSteps.phase.${step.adapte.phase}`)}
            text={t('phases.module', {
              number: ADAPTE_MODULES.indexOf(step.adapte.module) + 1,
              name: t(`adapteSteps.module.${step.adapte.module}`),
            })}
          />
        )}
        {step.state === 'waiting' && (
          <Fact name={t('phases.waitsFor')} text={list(step.openEntry.map(id => t(`criteria.${id}`)))} />
        )}
      </dl>
      {step.skip === null && (
        <CriterionList label={t('phases.exit')} criteria={step.exit.map(id => status.criteria[id])} />
      )}
      {step.skip && <Skipped stepId={step.id} skip={step.skip} />}
    </div>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function Skipped({ stepId, skip }: { stepId: string; skip: Skip }) {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const unskipping = useMutation(api.phases.unskipStep.mutationOptions());
  const date = dayText(skip.skippedOn, i18n.language);
  return (
    <div className="row">
      <span>{t('phases.skip.said', { reason: skip.reason, name: skip.skippedBy, date })}</span>
      <OriginChip origin={skip.origin} />
      {!readOnly && (
        <ActButton onPress={() => unskipping.mutate({ stepId, revision: skip.revision })}>
          {t('phases.skip.undo')}
        </ActButton>
      )}
    </div>
  );
}

function SkipAct({ step: { id, state } }: { step: StepStatus }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [asking, setAsking] = useState(false);
  if (readOnly || (state !== 'open' && state !== 'waiting')) return null;
  return (
    <>
      <ActButton
        variant="quiet"
        onPress={() => setAsking(true)}
        aria-label={`${t('phases.skip.act')} ${stepTexts(id, t).name}`}
      >
        {t('phases.skip.act')}
      </ActButton>
      {asking && <SkipDialog stepId={id} onClose={() => setAsking(false)} />}
    </>
  );
}
