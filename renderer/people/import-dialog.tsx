import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../shared/people/people-list.ts';
import { ListImportDialog } from '../exports/list-import-dialog.tsx';

/** Reads a list of the project group from a spreadsheet. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ListImportDialog<ImportReport>
      list="people"
      fileTypes={['.xlsx', '.csv', '.txt']}
      describe={({ read, added, filled, present }) =>
        t('people.import.report', { read, ...added, filled, present })
      }
      rejected={({ rejected }) =>
        rejected.map(({ row, reason, value }) =>
          t('people.import.rejectedRow', { row, reason: t(`people.import.rejections.${reason}`), value }),
        )
      }
      bringsAnything={({ added, filled }) => added.organisations + added.persons + added.seats + filled > 0}
      onClose={onClose}
    />
  );
}
