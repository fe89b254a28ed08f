import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CriterionState } from '../../shared/phases/engine.ts';
import { useConnection } from '../app/connection-context.tsx';
import { DraftDialog } from '../app/draft-dialog.tsx';
import { useDraft } from '../app/use-draft.ts';
import { TextInput } from '../ui/text-input.tsx';
import { isComplete, PersonDayFields, usePersonDay } from './person-day.tsx';

/** Ticks a criterion by hand, with name, date and note. */
export function TickDialog({ criterion, onClose }: { criterion: CriterionState; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { id, tick } = criterion;
  const today = usePersonDay();
  const start = tick ? { by: tick.tickedBy, on: tick.tickedOn, note: tick.note } : { ...today, note: '' };
  const draft = useDraft(`tick-${id}`, start, ['by', 'on']);
  const { note, ...who } = draft.values;
  const ticking = useMutation(api.phases.tick.mutationOptions());
  return (
    <DraftDialog
      title={t('phases.tick.title')}
      draft={draft}
      isComplete={isComplete(who)}
      storeLabel={t('phases.tick.store')}
      onStore={() => ticking.mutateAsync({ criterionId: id, tickedBy: who.by, tickedOn: who.on, note })}
      onClose={onClose}
    >
      <p className="no-margin">{t(`criteria.${id}`)}</p>
      <PersonDayFields
        byLabel={t('phases.tick.by')}
        onLabel={t('phases.tick.on')}
        value={who}
        onChange={draft.set}
      />
      <TextInput
        label={t('phases.tick.note')}
        value={note}
        onChange={next => draft.set({ note: next })}
        multiline
        maxLength={2_000}
        autoFocus
      />
    </DraftDialog>
  );
}
