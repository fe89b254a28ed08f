import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { splitWords, type Term, type TermFields } from '../../shared/house-style.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** The project's list of terms: which word is used, and which are not. */
export function TermList({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useTranslation();
  const { api, queryClient } = useConnection();
  const say = useUndoToast();
  const terms = useQuery(api.houseStyle.terms.queryOptions()).data ?? [];
  const updating = useMutation(api.houseStyle.updateTerm.mutationOptions());
  const removing = useMutation(api.houseStyle.removeTerm.mutationOptions());
  const update = useRowUpdates<Term, Partial<TermFields>>(
    () => queryClient.getQueryData(api.houseStyle.terms.queryKey()),
    ({ id, revision, preferred, avoid }, patch) =>
      updating.mutateAsync({ id, revision, preferred, avoid, ...patch }),
  );
  const remove = ({ id, revision, preferred }: Term) =>
    removing.mutate(
      { id, revision },
      { onSuccess: () => say(t('writing.style.termRemoved', { term: preferred })) },
    );
  return (
    <div className="stack">
      <p className="style-none">{t('writing.style.termsLead')}</p>
      {terms.length === 0 && <p className="style-none">{t('writing.style.noTerms')}</p>}
      <ul className="style-list">
        {terms.map(term => (
          <li key={term.id} className="style-term">
            <DraftField
              label={t('writing.style.preferred')}
              value={term.preferred}
              isRequired
              isReadOnly={isReadOnly}
              maxLength={200}
              onSave={preferred => update(term.id, { preferred })}
            />
            <DraftField
              label={t('writing.style.avoid')}
              value={term.avoid.join(', ')}
              isReadOnly={isReadOnly}
              onSave={typed => update(term.id, { avoid: splitWords(typed) })}
            />
            <div className="style-term-tools">
              <OriginChip origin={term.origin} />
              {!isReadOnly && (
                <IconButton
                  icon="trash"
                  label={t('writing.style.removeTerm', { term: term.preferred })}
                  onPress={() => remove(term)}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {!isReadOnly && <NewTerm />}
    </div>
  );
}

function NewTerm() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [preferred, setPreferred] = useState('');
  const [avoid, setAvoid] = useState('');
  const adding = useMutation(api.houseStyle.addTerm.mutationOptions());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (preferred.trim() === '') return;
    adding.mutate(
      { preferred, avoid: splitWords(avoid) },
      {
        onSuccess: () => {
          setPreferred('');
          setAvoid('');
        },
      },
    );
  };
  return (
    <form className="stack style-new" onSubmit={submit} aria-label={t('writing.style.addTerm')}>
      <TextInput
        label={t('writing.style.preferred')}
        value={preferred}
        onChange={setPreferred}
        maxLength={200}
      />
      <TextInput
        label={t('writing.style.avoid')}
        hint={t('writing.style.avoidHint')}
        value={avoid}
        onChange={setAvoid}
      />
      <Button type="submit" isDisabled={preferred.trim() === '' || adding.isPending}>
        {t('writing.style.addTerm')}
      </Button>
    </form>
  );
}
