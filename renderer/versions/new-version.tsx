import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestLabel, VERSION_KINDS, type Version, type VersionKind } from '../../shared/versions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { openedTexts } from '../documents/open-texts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { showToast } from '../ui/toast-store.ts';

/** Keeps the guideline as it is now under a name; a free one is suggested in the language of the guideline. */
export function NewVersion({ versions, onClose }: { versions: readonly Version[]; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { api, client } = useConnection();
  const { key, language } = useProject();
  const inGuideline = i18n.getFixedT(language);
  const taken = versions.map(version => version.label);
  const suggest = (of: VersionKind) => suggestLabel(of, inGuideline(`versions.names.${of}`), taken);
  const [kind, setKind] = useState<VersionKind>('concept');
  const [label, setLabel] = useState(() => suggest('concept'));
  const [note, setNote] = useState('');
  const storing = useMutation({
    mutationFn: async () => {
      // What is typed but still on its way belongs to the version.
      await openedTexts(key)?.store.flush();
      return client.versions.create.mutate({ label, kind, note });
    },
    mutationKey: api.versions.create.mutationKey(),
    onSuccess: () => {
      showToast(t('versions.stored', { label: label.trim() }));
      onClose();
    },
  });
  const chooseKind = (next: VersionKind) => {
    if (label === suggest(kind)) setLabel(suggest(next));
    setKind(next);
  };
  const isComplete = label.trim() !== '' && !storing.isPending;
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) storing.mutate();
  };
  return (
    <Dialog title={t('versions.add')} onClose={onClose}>
      <form className="stack" onSubmit={store}>
        <Segments
          label={t('versions.kind.label')}
          value={kind}
          options={VERSION_KINDS.map(id => ({ id, label: t(`versions.kind.${id}`) }))}
          onChange={chooseKind}
        />
        <TextInput label={t('versions.name')} value={label} onChange={setLabel} maxLength={100} autoFocus />
        <TextInput
          label={t('versions.note')}
          hint={t('versions.noteHint')}
          value={note}
          onChange={setNote}
          maxLength={2_000}
          multiline
        />
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!isComplete}>
            {t('ui.store')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
