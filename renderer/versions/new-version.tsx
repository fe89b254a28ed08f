import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../shared/versions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { openedTexts } from '../documents/open-texts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showToast } from '../ui/toast-store.ts';
import { useVersionDraft, VersionDraftFields } from './version-draft.tsx';

/** Keeps the guideline as it is now under a name. */
export function NewVersion({ versions, onClose }: { versions: readonly Version[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { api, client } = useConnection();
  const { key } = useProject();
  const draft = useVersionDraft(versions, { kind: 'concept', note: '' });
  const label = draft.fields.label.trim();
  const storing = useMutation({
    mutationFn: async () => {
      // What is typed but still on its way belongs to the version.
      await openedTexts(key)?.store.flush();
      return client.versions.create.mutate(draft.fields);
    },
    mutationKey: api.versions.create.mutationKey(),
    onSuccess: () => {
      showToast(t('versions.stored', { label }));
      onClose();
    },
  });
  const isComplete = label !== '' && !storing.isPending;
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) storing.mutate();
  };
  return (
    <Dialog title={t('versions.add')} onClose={onClose}>
      <form className="stack" onSubmit={store}>
        <VersionDraftFields draft={draft} />
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
