import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type EarlierVersion, earlierVersionFieldsSchema } from '../../shared/initiation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Stands for "a whole version" in the list, where no id can. */
const WHOLE = 'whole';

interface EarlierVersionFormProps {
  /** The version to change, or null for a new one. */
  row: EarlierVersion | null;
  /** Versions this may be an amendment of. */
  wholes: readonly EarlierVersion[];
  onClose: () => void;
}

/** Writes down an earlier version, or an amendment of a part of one. */
export function EarlierVersionForm({ row, wholes, onClose }: EarlierVersionFormProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft(`earlier-version-${row?.id ?? 'new'}`, {
    year: row ? String(row.year) : '',
    title: row?.title ?? '',
    note: row?.note ?? '',
    of: row?.amendmentOf ?? WHOLE,
  });
  const { year, title, note, of } = draft.values;
  const adding = useMutation(api.initiation.addEarlierVersion.mutationOptions());
  const updating = useMutation(api.initiation.updateEarlierVersion.mutationOptions());
  const fields = earlierVersionFieldsSchema.safeParse({
    year: Number(year),
    title,
    note,
    amendmentOf: of === WHOLE ? null : of,
  });
  const store = async () => {
    if (!fields.success) return;
    if (row) await updating.mutateAsync({ ...fields.data, id: row.id, revision: row.revision });
    else await adding.mutateAsync(fields.data);
  };
  return (
    <NewRowForm
      label={t('initiation.versions.add')}
      className="quick-add entry"
      draft={draft}
      isComplete={fields.success}
      onStore={store}
      onClose={onClose}
    >
      <div className="entry-version">
        <TextInput
          label={t('initiation.versions.year')}
          value={year}
          onChange={next => draft.set({ year: next })}
          inputMode="numeric"
          maxLength={4}
          autoFocus
        />
        <TextInput
          label={t('initiation.versions.name')}
          value={title}
          onChange={next => draft.set({ title: next })}
          maxLength={300}
        />
      </div>
      <div className="entry-fields entry-two">
        <TextInput
          label={t('initiation.versions.note')}
          value={note}
          onChange={next => draft.set({ note: next })}
          maxLength={2_000}
        />
        <Choice
          label={t('initiation.versions.amendmentOf')}
          value={of}
          options={[
            { id: WHOLE, label: t('initiation.versions.whole') },
            ...wholes.map(whole => ({ id: whole.id, label: `${whole.title} (${whole.year})` })),
          ]}
          onChange={next => draft.set({ of: next })}
        />
      </div>
    </NewRowForm>
  );
}
