import { useTranslation } from 'react-i18next';
import { sizeText } from '../app/dates.ts';
import { Progress } from '../ui/progress.tsx';
import type { ExportState } from './use-export.ts';

/** How far an export is: the file is made first, then fetched. */
export function ExportProgress({ state }: { state: Extract<ExportState, { kind: 'busy' }> }) {
  const { t, i18n } = useTranslation();
  return (
    <Progress
      {...(state.total === null ? {} : { value: (100 * state.bytes) / state.total })}
      label={
        state.bytes === 0
          ? t('exportDialog.making')
          : t('exportDialog.receiving', { size: sizeText(state.bytes, i18n.language) })
      }
    />
  );
}
