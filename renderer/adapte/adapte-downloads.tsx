import { useTranslation } from 'react-i18next';
import type { Source } from '../../shared/adapte/sources.ts';
import { useDownload } from '../exports/use-download.ts';
import { ActionMenu } from '../ui/action-menu.tsx';

/** Stores the matrix, or the report on what was done with one source. */
export function AdapteDownloads({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslation();
  const { download } = useDownload();
  const matrix = (['docx', 'pdf', 'xlsx'] as const).map(format => ({
    id: format,
    label: t(`adapte.file.matrix-${format}`),
    onAction: () => void download('adapte', { format }),
  }));
  const reports = sources.flatMap(({ id, label }) =>
    (['docx', 'pdf', 'html'] as const).map(format => ({
      id: `${id}-${format}`,
      label: t(`adapte.file.report-${format}`, { source: label }),
      onAction: () => void download('adapte', { source: id, format }),
    })),
  );
  return (
    <ActionMenu
      label={t('adapte.file.menu')}
      text={t('adapte.file.menu')}
      icon="export"
      items={[...matrix, ...reports]}
    />
  );
}
