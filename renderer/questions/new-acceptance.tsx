import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { BODIES, type Body } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Records that a body accepted the framework; the date starts at today. */
export function NewAcceptance({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const user = useQuery(api.app.state.queryOptions()).data?.settings.displayName ?? '';
  const [body, setBody] = useState<Body>('working-group');
  const [acceptedOn, setAcceptedOn] = useState(() => localToday());
  const [name, setName] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const accepting = useMutation(api.questions.acceptFramework.mutationOptions());
  const acceptedBy = name ?? user;
  const complete = acceptedBy.trim() !== '' && acceptedOn !== '';
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (complete) accepting.mutate({ body, acceptedOn, acceptedBy, note }, { onSuccess: onClose });
  };
  return (
    <form
      className="quick-add"
      onSubmit={store}
      onKeyDown={event => {
        if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
      }}
      aria-label={t('questions.acceptance.add')}
    >
      <Choice
        label={t('questions.acceptance.body')}
        value={body}
        options={BODIES.map(id => ({ id, label: t(`terms.body.${id}`) }))}
        onChange={setBody}
      />
      <TextInput
        label={t('questions.acceptance.date')}
        type="date"
        value={acceptedOn}
        onChange={setAcceptedOn}
      />
      <div className="wide">
        <TextInput
          label={t('questions.acceptance.by')}
          value={acceptedBy}
          onChange={setName}
          maxLength={200}
        />
      </div>
      <div className="wide">
        <TextInput label={t('questions.acceptance.note')} value={note} onChange={setNote} maxLength={2_000} />
      </div>
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={!complete}>
          {t('ui.store')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
