import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { connectionTo } from '../api.ts';
import { errorText } from '../api-error.ts';
import { momentText, sizeText } from '../app/dates.ts';
import { useAppState } from '../app/settings.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { joinPath, projectFileName } from './paths.ts';
import { useOpenProject } from './use-open-project.ts';
import { usePathChooser } from './use-path-chooser.tsx';
import './start.css';

/** The backups of one project, or of all; restoring writes a new file and opens it, replacing nothing. */
export function BackupsDialog({ projectId, onClose }: { projectId: string | null; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { api, queryClient } = connectionTo(null);
  const { defaultFolder } = useAppState();
  const { open, failure } = useOpenProject();
  const chooser = usePathChooser();
  const backups = useQuery(api.projects.backups.queryOptions({ projectId }), queryClient);
  const restoring = useMutation(api.projects.restore.mutationOptions({ meta: { quiet: true } }), queryClient);
  const restore = async (backup: string, title: string, takenAt: string) => {
    const name = projectFileName(t('start.backups.fileName', { title, day: takenAt.slice(0, 10) }), title);
    const target = await chooser.chooseSave(joinPath(defaultFolder, name));
    if (target === null) return;
    const made = await restoring.mutateAsync({ backup, target }).catch(() => null);
    if (made !== null && (await open(made.path))) onClose();
  };
  const error = restoring.error ?? backups.error ?? failure?.error;
  return (
    <Dialog wide title={t('start.backups.title')} onClose={onClose}>
      <p className="muted">{t('start.backups.lead')}</p>
      {error != null && (
        <Notice tone="bad">
          <p>{errorText(error, t)}</p>
        </Notice>
      )}
      {backups.data?.length === 0 && <p>{t('start.backups.none')}</p>}
      {backups.data !== undefined && backups.data.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('start.backups.project')}</th>
              <th scope="col">{t('start.backups.taken')}</th>
              <th scope="col" className="num">
                {t('start.backups.size')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {backups.data.map(backup => (
              <tr key={backup.path}>
                <td>{backup.projectTitle}</td>
                <td>
                  {momentText(backup.takenAt, i18n.language)}
                  <br />
                  <span className="muted">{t(`start.backups.reason.${backup.reason}`)}</span>
                </td>
                <td className="num">{sizeText(backup.bytes, i18n.language)}</td>
                <td>
                  <Button
                    isDisabled={restoring.isPending}
                    onPress={() => void restore(backup.path, backup.projectTitle, backup.takenAt)}
                  >
                    {t('start.backups.restore')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.close')}</Button>
      </div>
      {chooser.dialog}
    </Dialog>
  );
}
