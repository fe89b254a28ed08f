import { useTranslation } from 'react-i18next';
import { sizeText } from '../../shared/locales/number-text.ts';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import type { ExportState } from './use-export.ts';

/** How the export stands: how far it is, what came of it, or why it failed. */
export function ExportStanding({ state, share }: { state: ExportState; share: number }) {
  const { t, i18n } = useTranslation();
  if (state.kind === 'done')
    return (
      <Notice>
        <p>{t('exportDialog.done', { name: state.name, size: sizeText(state.bytes, i18n.language) })}</p>
      </Notice>
    );
  if (state.kind === 'failed')
    return (
      <Notice tone="bad">
        <p>{state.text}</p>
      </Notice>
    );
  if (state.kind !== 'busy') return null;
  const { bytes, total } = state;
  const value = bytes === 0 ? 100 * share : total === null ? 0 : (100 * bytes) / total;
  return (
    <Progress
      {...(value === 0 ? {} : { value })}
      label={
        bytes === 0
          ? t('exportDialog.making')
          : t('exportDialog.receiving', { size: sizeText(bytes, i18n.language) })
      }
    />
  );
}
