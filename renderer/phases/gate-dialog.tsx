import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GateStatus } from '../../shared/phases/engine.ts';
import { GATE_DECISIONS, type GateVerdict } from '../../shared/phases/records.ts';
import { useConnection } from '../app/connection-context.tsx';
import { DraftDialog } from '../app/draft-dialog.tsx';
import { useDraft } from '../app/use-draft.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { isComplete, type PersonDay, PersonDayFields, usePersonDay } from './person-day.tsx';

type GateDraft = PersonDay & { decision: GateVerdict; reservations: string; note: string };

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
  const draft = useDraft<GateDraft>(
    `gate-${gate.phase}`,
    { ...usePersonDay(), decision: hasOpen ? 'reserved' : 'go', reservations: '', note: '' },
    ['by', 'on', 'decision'],
  );
  const { decision: wanted, reservations, note, ...who } = draft.values;
  // A criterion may have been opened since the draft was made.
  const decision = offered.includes(wanted) ? wanted : 'reserved';
  const passing = useMutation(api.phases.passGate.mutationOptions());
  const store = async () => {
    const kept = decision === 'reserved' ? reservations : '';
    await passing.mutateAsync({
      phaseId: gate.phase,
      decision,
      decidedBy: who.by,
      decidedOn: who.on,
      reservations: kept,
      note,
    });
    say(t('phases.gate.taken'));
  };
  return (
    <DraftDialog
      title={t('phases.gate.dialog', { phase: t(`terms.phase.${gate.phase}`) })}
      draft={draft}
      isComplete={isComplete(who) && (decision !== 'reserved' || reservations.trim() !== '')}
      storeLabel={t('phases.gate.store')}
      onStore={store}
      onClose={onClose}
      wide
    >
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
        onChange={next => draft.set({ decision: next })}
      />
      {decision === 'reserved' && (
        <TextInput
          label={t('phases.gate.reservations')}
          hint={t('phases.gate.reservationsHint')}
          value={reservations}
          onChange={next => draft.set({ reservations: next })}
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
        onChange={draft.set}
      />
      <TextInput
        label={t('phases.gate.note')}
        value={note}
        onChange={next => draft.set({ note: next })}
        multiline
        maxLength={5_000}
      />
    </DraftDialog>
  );
}
