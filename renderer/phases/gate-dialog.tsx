import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GateStatus } from '../../shared/phases/engine.ts';
import { GATE_DECISIONS, type GateVerdict } from '../../shared/phases/records.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { isComplete, PersonDayFields, usePersonDay } from './person-day.tsx';

/**
 * Takes the decision at the gate of a phase. With a criterion open a plain "go" is not on offer: going on then
 * needs reservations in words.
 */
export function GateDialog({ gate, onClose }: { gate: GateStatus; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const hasOpen = gate.open.length > 0;
  const offered = GATE_DECISIONS.filter(verdict => verdict !== 'go' || !hasOpen);
  const [decision, setDecision] = useState<GateVerdict>(hasOpen ? 'reserved' : 'go');
  const [who, setWho] = usePersonDay();
  const [reservations, setReservations] = useState('');
  const [note, setNote] = useState('');
  const passing = useMutation(api.phases.passGate.mutationOptions());
  const ready = isComplete(who) && (decision !== 'reserved' || reservations.trim() !== '');
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const kept = decision === 'reserved' ? reservations : '';
    passing.mutate(
      { phaseId: gate.phase, decision, decidedBy: who.by, decidedOn: who.on, reservations: kept, note },
      {
        onSuccess: () => {
          say(t('phases.gate.taken'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('phases.gate.dialog', { phase: t(`terms.phase.${gate.phase}`) })} onClose={onClose} wide>
      <form className="stack" onSubmit={store}>
        <p className={hasOpen ? 'notice notice-warn no-margin' : 'notice no-margin'}>
          {t('phases.gate.open', { count: gate.open.length })}
        </p>
        {hasOpen && (
          <ul className="open-list small">
            {gate.open.map(id => (
              <li key={id}>{t(`criteria.${id}`)}</li>
            ))}
          </ul>
        )}
        <Segments
          label={t('phases.gate.decision')}
          value={decision}
          options={offered.map(id => ({ id, label: t(`phases.gate.verdict.${id}`) }))}
          onChange={setDecision}
        />
        {decision === 'reserved' && (
          <TextInput
            label={t('phases.gate.reservations')}
            hint={t('phases.gate.reservationsHint')}
            value={reservations}
            onChange={setReservations}
            multiline
            maxLength={5_000}
            isRequired
            validationBehavior="aria"
          />
        )}
        <PersonDayFields
          byLabel={t('phases.gate.by')}
          byHint={t('phases.gate.byHint')}
          onLabel={t('phases.gate.on')}
          value={who}
          onChange={setWho}
        />
        <TextInput
          label={t('phases.gate.note')}
          value={note}
          onChange={setNote}
          multiline
          maxLength={5_000}
        />
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!ready}>
            {t('phases.gate.store')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
