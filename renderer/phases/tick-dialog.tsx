import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CriterionState } from '../../shared/phases/engine.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { isComplete, PersonDayFields, usePersonDay } from './person-day.tsx';

/** Ticks a criterion by hand, with name, date and note. */
export function TickDialog({ criterion, onClose }: { criterion: CriterionState; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { id, tick } = criterion;
  const [who, setWho] = usePersonDay(tick ? { by: tick.tickedBy, on: tick.tickedOn } : undefined);
  const [note, setNote] = useState(tick?.note ?? '');
  const ticking = useMutation(api.phases.tick.mutationOptions());
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete(who)) return;
    ticking.mutate({ criterionId: id, tickedBy: who.by, tickedOn: who.on, note }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('phases.tick.title')} onClose={onClose}>
      <form className="stack" onSubmit={store}>
        <p className="no-margin">{t(`criteria.${id}`)}</p>
        <PersonDayFields
          byLabel={t('phases.tick.by')}
          onLabel={t('phases.tick.on')}
          value={who}
          onChange={setWho}
        />
        <TextInput
          label={t('phases.tick.note')}
          value={note}
          onChange={setNote}
          multiline
          maxLength={2_000}
          autoFocus
        />
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!isComplete(who)}>
            {t('phases.tick.store')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
