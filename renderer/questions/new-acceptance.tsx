import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { BODIES, type Body } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Records that a body accepted the framework; the date starts at today. */
export function NewAcceptance({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const user = useQuery(api.app.state.queryOptions()).data?.settings.displayName ?? '';
  const [empty] = useState(() => ({
    body: 'working-group' as Body,
    acceptedOn: localToday(),
    acceptedBy: user,
    note: '',
  }));
  const draft = useDraft('acceptance', empty, ['body']);
  const { body, acceptedOn, acceptedBy, note } = draft.values;
  const accepting = useMutation(api.questions.acceptFramework.mutationOptions());
  return (
    <NewRowForm
      label={t('questions.acceptance.add')}
      draft={draft}
      isComplete={acceptedBy.trim() !== '' && acceptedOn !== ''}
      onStore={() => accepting.mutateAsync({ body, acceptedOn, acceptedBy, note })}
      onClose={onClose}
    >
      <Choice
        label={t('questions.acceptance.body')}
        value={body}
        options={BODIES.map(id => ({ id, label: t(`terms.body.${id}`) }))}
        onChange={next => draft.set({ body: next })}
      />
      <TextInput
        label={t('questions.acceptance.date')}
        type="date"
        value={acceptedOn}
        onChange={next => draft.set({ acceptedOn: next })}
      />
      <div className="wide">
        <TextInput
          label={t('questions.acceptance.by')}
          value={acceptedBy}
          onChange={next => draft.set({ acceptedBy: next })}
          maxLength={200}
        />
      </div>
      <div className="wide">
        <TextInput
          label={t('questions.acceptance.note')}
          value={note}
          onChange={next => draft.set({ note: next })}
          maxLength={2_000}
        />
      </div>
    </NewRowForm>
  );
}
