import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { REASON_KINDS, type ReasonKind } from '../../shared/initiation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

const EMPTY: { text: string; kind: ReasonKind; source: string; notedOn: string } = {
  text: '',
  kind: 'knowledge',
  source: '',
  notedOn: '',
};

/** Types reasons one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewReason({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft('reason', EMPTY, ['kind']);
  const { text, kind, source, notedOn } = draft.values;
  const adding = useMutation(api.initiation.addReason.mutationOptions());
  return (
    <NewRowForm
      label={t('initiation.reasons.add')}
      className="quick-add entry"
      draft={draft}
      isComplete={text.trim() !== ''}
      onStore={() => adding.mutateAsync({ kind, text, source, notedOn: notedOn === '' ? null : notedOn })}
      onClose={onClose}
      repeats
    >
      <div className="entry-wide">
        <TextInput
          label={t('initiation.reasons.text')}
          value={text}
          onChange={next => draft.set({ text: next })}
          maxLength={5_000}
          autoFocus
        />
      </div>
      <div className="entry-fields">
        <Choice
          label={t('initiation.reasons.kind')}
          value={kind}
          options={REASON_KINDS.map(id => ({ id, label: t(`initiation.reasons.kinds.${id}`) }))}
          onChange={next => draft.set({ kind: next })}
        />
        <TextInput
          label={t('initiation.reasons.source')}
          value={source}
          onChange={next => draft.set({ source: next })}
          maxLength={500}
        />
        <TextInput
          label={t('initiation.reasons.notedOn')}
          type="date"
          value={notedOn}
          onChange={next => draft.set({ notedOn: next })}
        />
      </div>
    </NewRowForm>
  );
}
