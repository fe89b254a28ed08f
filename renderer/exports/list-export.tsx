import { useTranslation } from 'react-i18next';
import { LIST_KINDS, type ListId, listFormat } from '../../shared/exports/lists.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { useDownload } from './use-download.ts';

/** What else can be taken out where a list stands. */
const BESIDE: Partial<Record<ListId, readonly ('meetings-ics' | 'included-ris')[]>> = {
  meetings: ['meetings-ics'],
  screening: ['included-ris'],
};

/** The choices that export lists, for a menu. */
export function useListItems(lists: readonly ListId[]) {
  const { t } = useTranslation();
  const { download } = useDownload();
  const item = (format: string, label: string) => ({
    id: format,
    label,
    onAction: () => void download('export', { format }),
  });
  return [
    ...lists.flatMap(list =>
      LIST_KINDS.map(kind => {
        const name = list === 'source-searches' ? t('lists.name.sourceSearches') : t(`lists.name.${list}`);
        return item(listFormat(list, kind), t('lists.as', { name, kind: t(`lists.kind.${kind}`) }));
      }),
    ),
    ...lists.flatMap(list => (BESIDE[list] ?? []).map(format => item(format, t(`lists.beside.${format}`)))),
  ];
}

/** The button of a screen that exports its lists as spreadsheets. */
export function ListExport({ lists }: { lists: readonly ListId[] }) {
  const { t } = useTranslation();
  const items = useListItems(lists);
  return <ActionMenu icon="export" label={t('lists.export')} items={items} />;
}
