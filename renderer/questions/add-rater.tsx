import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BODIES, type Seat } from '../../shared/people.ts';
import type { Rater } from '../../shared/questions/outcomes.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Adds members who rate: by name, by their seat in the project group, or a whole body at once. */
export function AddRater({ raters }: { raters: readonly Rater[] }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [name, setName] = useState('');
  const seats = useQuery(api.people.list.queryOptions()).data?.seats ?? [];
  const adding = useMutation(api.questions.addRaters.mutationOptions());
  const free = seats.filter(seat => !raters.some(rater => rater.seatId === seat.id));
  const inBody = (body: string) => free.filter(seat => seat.body === body);
  const choices = [
    ...BODIES.filter(body => inBody(body).length > 1).map(body => ({
      id: body as string,
      label: `${t(`terms.body.${body}`)} (${inBody(body).length})`,
    })),
    ...free.map(seat => ({ id: seat.id, label: `${raterName(seat)} · ${t(`terms.body.${seat.body}`)}` })),
  ];
  const choose = (id: string) => {
    const chosen = free.filter(seat => seat.id === id || seat.body === id);
    adding.mutate({ raters: chosen.map(seat => ({ name: raterName(seat), seatId: seat.id })) });
  };
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    adding.mutate({ raters: [{ name, seatId: null }] }, { onSuccess: () => setName('') });
  };
  return (
    <form className="add-rater" onSubmit={store} aria-label={t('outcomes.rate.addRater')}>
      <TextInput label={t('outcomes.rate.raterName')} value={name} onChange={setName} maxLength={200} />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {t('outcomes.rate.addRater')}
      </Button>
      {choices.length > 0 && (
        <LinkPicker
          label={t('outcomes.rate.seat')}
          placeholder={t('outcomes.rate.seatPlaceholder')}
          linked={[]}
          available={choices}
          onLink={choose}
          onUnlink={() => undefined}
          isReadOnly={false}
        />
      )}
    </form>
  );
}

/** Who sits there, or what the seat is for as long as nobody is named. */
function raterName({ personName, role }: Seat): string {
  return personName === null || personName === '' ? role : personName;
}
