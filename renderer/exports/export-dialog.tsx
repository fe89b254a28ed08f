import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../app/dates.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { type ExportChoice, ExportChoices, exportParams } from './export-choices.tsx';
import { type ExportState, useExport } from './use-export.ts';

/** Exports a document of the guideline as a file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const project = useProject();
  const [choice, setChoice] = useState<ExportChoice>({
    document: 'guideline',
    module: '',
    format: 'docx',
    version: '',
    redlineFrom: '',
    language: project.language,
  });
  const { state, share, start, cancel } = useExport();
  const close = () => {
    cancel();
    onClose();
  };
  const isBusy = state.kind === 'busy';
  const isIncomplete = choice.document === 'module' && choice.module === '';
  return (
    <Dialog title={t('exportDialog.title')} onClose={close}>
      <ExportChoices value={choice} onChange={setChoice} isDisabled={isBusy} />
      <ExportStanding state={state} share={share} />
      <div className="dialog-foot">
        {isBusy ? (
          <Button onPress={cancel}>{t('ui.cancel')}</Button>
        ) : (
          <Button onPress={close}>{t('ui.close')}</Button>
        )}
        <Button
          variant="primary"
          isDisabled={isBusy || isIncomplete}
          onPress={() => void start(exportParams(choice))}
        >
          {t('exportDialog.start')}
        </Button>
      </div>
    </Dialog>
  );
}

/** How the export stands: how far it is, what came of it, or why it failed. */
function ExportStanding({ state, share }: { state: ExportState; share: number }) {
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
