import { useTranslation } from 'react-i18next';
import { useDownload } from '../exports/use-download.ts';
import { ActionMenu } from '../ui/action-menu.tsx';

const FORMATS = ['docx', 'pdf', 'html', 'xlsx', 'csv'] as const;

/** Downloads what is on screen of the thread; `params` says which part that is. */
export function ThreadDownloads({ params }: { params: Record<string, string> }) {
  const { t } = useTranslation();
  const { download } = useDownload();
  return (
    <ActionMenu
      label={t('thread.export')}
      icon="export"
      items={FORMATS.map(format => ({
        id: format,
        label: t(`thread.formats.${format}`),
        onAction: () => void download('thread', { ...params, format }),
      }))}
    />
  );
}
