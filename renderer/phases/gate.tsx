import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '../../shared/locales/date-text.ts';
import type { GateStatus, MethodStatus } from '../../shared/phases/engine.ts';
import type { GateDecision } from '../../shared/phases/records.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { RightNote } from '../app/right-note.tsx';
import { Button } from '../ui/button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { CriterionList } from './criterion-list.tsx';
import { GateDialog } from './gate-dialog.tsx';

interface GateProps {
  gate: GateStatus;
  status: MethodStatus;
  title: string;
  /** Shows what is open here too; the phase screen has it at the steps already. */
  withCriteria?: boolean;
}

/** The gate that closes a phase: what is still open, the decisions taken, and the way to take one. */
export function Gate({ gate, status, title, withCriteria = false }: GateProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('phases.passGate');
  const [deciding, setDeciding] = useState(false);
  const all = useQuery(api.phases.decisions.queryOptions()).data ?? [];
  const decisions = all.filter(decision => decision.phaseId === gate.phase);
  const isPassed = gate.decision !== null && gate.decision.decision !== 'stop';
  return (
    <section className="gate" aria-label={title}>
      <h2>{title}</h2>
      {decisions.length === 0 && <p className="muted">{t('phases.gate.none')}</p>}
      {decisions.map(decision => (
        <Decision key={decision.id} decision={decision} />
      ))}
      <p className={gate.open.length > 0 && !isPassed ? 'gate-open' : 'muted'}>
        {t('phases.gate.open', { count: gate.open.length })}
      </p>
      {withCriteria && gate.open.length > 0 && (
        <CriterionList
          label={t('phases.gate.openList')}
          criteria={gate.open.map(id => status.criteria[id])}
        />
      )}
      {!readOnly && (
        <Button variant={isPassed ? 'plain' : 'primary'} onPress={() => setDeciding(true)}>
          {t(decisions.length > 0 ? 'phases.gate.again' : 'phases.gate.take')}
        </Button>
      )}
      <RightNote act="phases.passGate" />
      {deciding && <GateDialog gate={gate} onClose={() => setDeciding(false)} />}
    </section>
  );
}

function Decision({ decision: { decision, ...row } }: { decision: GateDecision }) {
  const { t, i18n } = useTranslation();
  const date = dayText(row.decidedOn, i18n.language);
  return (
    <div className="decision" data-verdict={decision}>
      <div className="row">
        <b>
          {t('phases.gate.said', {
            verdict: t(`phases.gate.verdict.${decision}`),
            name: row.decidedBy,
            date,
          })}
        </b>
        <OriginChip origin={row.origin} />
      </div>
      {row.reservations !== '' && (
        <p>{t('ui.labelled', { label: t('phases.gate.reservations'), text: row.reservations })}</p>
      )}
      {row.note !== '' && <p>{row.note}</p>}
      {row.openCriteria.length > 0 && (
        <p className="muted small">
          {t('ui.labelled', {
            label: t('phases.gate.openThen'),
            text: row.openCriteria.map(id => t(`criteria.${id}`)).join('; '),
          })}
        </p>
      )}
    </div>
  );
}
