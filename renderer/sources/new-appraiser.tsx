import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appraisal, Appraiser } from '../../shared/adapte/appraisal.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface NewAppraiserProps {
  /** Those who appraise the source already. */
  appraisals: readonly Appraisal[];
  onBegin: (appraiser: Appraiser) => void;
  onClose: () => void;
}

/** Chooses who appraises: somebody with a seat in the project group, or somebody from outside by name. */
export function NewAppraiser({ appraisals, onBegin, onClose }: NewAppraiserProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [name, setName] = useState('');
  const seats = useQuery(api.people.list.queryOptions()).data?.seats ?? [];
  const free = seats.filter(({ id }) => !appraisals.some(({ seatId }) => seatId === id));
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onBegin({ seatId: null, name: name.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
  };
  return (
    <form className="quick-add" onSubmit={store} onKeyDown={onKeyDown} aria-label={t('agree.add')}>
      <LinkPicker
        label={t('agree.addSeat')}
        placeholder={t('agree.addSeat')}
        linked={[]}
        available={free.map(({ id, personName, role, body }) => ({
          id,
          label: `${personName ?? role} · ${t(`terms.body.${body}`)}`,
        }))}
        onLink={seatId => onBegin({ seatId, name: '' })}
        onUnlink={() => undefined}
        isReadOnly={false}
      />
      <TextInput
        label={t('agree.addOther')}
        placeholder={t('agree.addName')}
        value={name}
        onChange={setName}
        maxLength={200}
      />
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={name.trim() === ''}>
          {t('agree.begin')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
