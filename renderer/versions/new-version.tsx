import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../shared/versions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { DraftDialog } from '../app/draft-dialog.tsx';
import { useProject } from '../app/project-context.tsx';
import { openedTexts } from '../documents/opened-texts.ts';
import { showToast } from '../ui/toast-store.ts';
import { useVersionDraft, VersionDraftFields } from './version-draft.tsx';

/** Keeps the guideline as it is now under a name. */
export function NewVersion({ versions, onClose }: { versions: readonly Version[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { api, client } = useConnection();
  const { key } = useProject();
  const draft = useVersionDraft('version', versions, { kind: 'concept', note: '' });
  const { reason: _unused, ...fields } = draft.values;
  const label = fields.label.trim();
  const storing = useMutation({
    mutationFn: async () => {
      // What is typed but still on its way belongs to the version.
      await openedTexts(key)?.store.flush();
      return client.versions.create.mutate(fields);
    },
    mutationKey: api.versions.create.mutationKey(),
    onSuccess: () => showToast(t('versions.stored', { label })),
  });
  return (
    <DraftDialog
      title={t('versions.add')}
      draft={draft}
      isComplete={label !== ''}
      storeLabel={t('ui.store')}
      onStore={() => storing.mutateAsync()}
      onClose={onClose}
    >
      <VersionDraftFields draft={draft} />
    </DraftDialog>
  );
}
