import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { connectionTo } from '../api.ts';
import { apiFailure, errorText } from '../api-error.ts';
import { useAppState } from '../app/settings.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { baseName, joinPath } from './paths.ts';
import type { OpenFailure as Failure } from './use-open-project.ts';

interface OpenFailureProps {
  failure: Failure;
  onOpen: (path: string, readOnly?: boolean) => void;
  onRestore: () => void;
  onDismiss: () => void;
  chooseSave: (suggested: string) => Promise<string | null>;
}

const DAMAGED: readonly string[] = ['file-empty', 'file-truncated', 'file-corrupt', 'file-not-sqlite'];

/** Why a project did not open, with the way out that fits: a local copy, read-only, or a backup. */
export function OpenFailure({ failure, onOpen, onRestore, onDismiss, chooseSave }: OpenFailureProps) {
  const { t } = useTranslation();
  const { api, queryClient } = connectionTo(null);
  const { defaultFolder } = useAppState();
  const copying = useMutation(api.projects.copy.mutationOptions(), queryClient);
  const code = apiFailure(failure.error)?.code ?? 'internal';
  const copy = async () => {
    const target = await chooseSave(joinPath(defaultFolder, baseName(failure.path)));
    if (target === null) return;
    copying.mutate({ path: failure.path, target }, { onSuccess: made => onOpen(made.path) });
  };
  return (
    <Notice tone="bad">
      <p>{errorText(failure.error, t)}</p>
      <div className="row">
        {code === 'folder-synced' && (
          <Button variant="primary" onPress={() => void copy()} isPending={copying.isPending}>
            {t('start.localCopy')}
          </Button>
        )}
        {(code === 'folder-synced' || code === 'file-locked' || code === 'file-read-only') && (
          <Button onPress={() => onOpen(failure.path, true)}>{t('start.openReadOnly')}</Button>
        )}
        {DAMAGED.includes(code) && (
          <Button variant="primary" onPress={onRestore}>
            {t('start.backups.title')}
          </Button>
        )}
        <Button onPress={onDismiss}>{t('ui.close')}</Button>
      </div>
    </Notice>
  );
}
