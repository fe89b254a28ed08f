import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EarlierVersion, earlierVersionFieldsSchema } from '../../shared/initiation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
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
  const [year, setYear] = useState(row ? String(row.year) : '');
  const [title, setTitle] = useState(row?.title ?? '');
  const [note, setNote] = useState(row?.note ?? '');
  const [of, setOf] = useState(row?.amendmentOf ?? WHOLE);
  const adding = useMutation(api.initiation.addEarlierVersion.mutationOptions());
  const updating = useMutation(api.initiation.updateEarlierVersion.mutationOptions());
  const fields = earlierVersionFieldsSchema.safeParse({
    year: Number(year),
    title,
    note,
    amendmentOf: of === WHOLE ? null : of,
  });
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (!fields.success) return;
    if (row) {
      updating.mutate({ ...fields.data, id: row.id, revision: row.revision }, { onSuccess: onClose });
    } else adding.mutate(fields.data, { onSuccess: onClose });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
  };
  return (
    <form className="quick-add entry" onSubmit={store} onKeyDown={onKeyDown}>
      <div className="entry-version">
        <TextInput
          label={t('initiation.versions.year')}
          value={year}
          onChange={setYear}
          inputMode="numeric"
          maxLength={4}
          autoFocus
        />
        <TextInput label={t('initiation.versions.name')} value={title} onChange={setTitle} maxLength={300} />
      </div>
      <div className="entry-fields entry-two">
        <TextInput label={t('initiation.versions.note')} value={note} onChange={setNote} maxLength={2_000} />
        <Choice
          label={t('initiation.versions.amendmentOf')}
          value={of}
          options={[
            { id: WHOLE, label: t('initiation.versions.whole') },
            ...wholes.map(whole => ({ id: whole.id, label: `${whole.title} (${whole.year})` })),
          ]}
          onChange={setOf}
        />
      </div>
      <div className="entry-wide row">
        <Button variant="primary" type="submit" isDisabled={!fields.success}>
          {t('ui.store')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
