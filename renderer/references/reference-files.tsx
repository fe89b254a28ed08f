import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Reference } from '../../shared/references/reference.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { KeptFiles } from '../exports/kept-files.tsx';

/** The PDFs kept inside the project with a reference. */
export function ReferenceFiles({ reference, isReadOnly }: { reference: Reference; isReadOnly: boolean }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const removing = useMutation(api.references.removeFile.mutationOptions());
  return (
    <KeptFiles
      title={t('references.files.title')}
      none={t('references.files.none')}
      files={reference.files}
      route="reference-file"
      params={{ reference: reference.id }}
      onRemove={({ id, name, revision }) =>
        removing.mutate({ id, revision }, { onSuccess: () => say(t('references.files.removed', { name })) })
      }
      isReadOnly={isReadOnly}
    />
  );
}
