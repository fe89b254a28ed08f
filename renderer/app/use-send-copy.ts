import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { connectionTo } from '../api.ts';
import { baseName, joinPath } from '../start/paths.ts';
import { usePathChooser } from '../start/use-path-chooser.tsx';
import { showToast } from '../ui/toast-store.ts';
import { useProject } from './project-context.tsx';
import { useAppState } from './settings.ts';

/** Writes a copy of the open project as one plain file, where the user says. */
export function useSendCopy() {
  const { t } = useTranslation();
  const { path } = useProject();
  const { defaultFolder } = useAppState();
  const { api, queryClient } = connectionTo(null);
  const chooser = usePathChooser();
  const copying = useMutation(api.projects.copy.mutationOptions(), queryClient);
  const send = async () => {
    const name = baseName(path).replace(/\.leidraad$/i, '');
    const day = new Date().toISOString().slice(0, 10);
    const target = await chooser.chooseSave(joinPath(defaultFolder, `${name} ${day}.leidraad`));
    if (target === null) return;
    copying.mutate(
      { path, target },
      { onSuccess: made => showToast(t('app.copyMade', { path: made.path })) },
    );
  };
  return { send, dialog: chooser.dialog };
}
