import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EDITORIAL_PURPOSES, type EditorialPurpose } from '../../shared/editorial/round.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';

type RoundDraft = { name: string; purpose: EditorialPurpose; startsOn: string; dueOn: string };

const EMPTY: RoundDraft = { name: '', purpose: 'content', startsOn: '', dueOn: '' };

interface NewRoundProps {
  onAdded: (id: string) => void;
  onClose: () => void;
}

/** A new editorial round: its name, what it is for, and from when until when. */
export function NewRound({ onAdded, onClose }: NewRoundProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft<RoundDraft>('editorial-round', EMPTY, ['purpose']);
  const { name, purpose, startsOn, dueOn } = draft.values;
  const made = useRef<string>(undefined);
  const adding = useMutation(api.editorial.create.mutationOptions());
  return (
    <NewRowForm
      label={t('editorial.add')}
      className="quick-add round-new"
      draft={draft}
      isComplete={name.trim() !== ''}
      onStore={async () => {
        const round = { name, purpose, startsOn: startsOn || null, dueOn: dueOn || null };
        made.current = (await adding.mutateAsync(round)).id;
      }}
      onClose={() => (made.current === undefined ? onClose() : onAdded(made.current))}
    >
      <div className="wide">
        <TextInput
          label={t('editorial.name')}
          value={name}
          onChange={next => draft.set({ name: next })}
          maxLength={200}
          autoFocus
        />
      </div>
      <Segments
        label={t('editorial.purpose')}
        value={purpose}
        options={EDITORIAL_PURPOSES.map(id => ({ id, label: t(`editorial.purposeOf.${id}`) }))}
        onChange={next => draft.set({ purpose: next })}
      />
      <div className="pair">
        <TextInput
          label={t('editorial.startsOn')}
          type="date"
          value={startsOn}
          onChange={next => draft.set({ startsOn: next })}
        />
        <TextInput
          label={t('editorial.dueOn')}
          type="date"
          value={dueOn}
          onChange={next => draft.set({ dueOn: next })}
        />
      </div>
    </NewRowForm>
  );
}
