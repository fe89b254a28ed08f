import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { type ExportChoice, ExportChoices, exportParams } from './export-choices.tsx';
import { ExportStanding } from './export-standing.tsx';
import { useExport } from './use-export.ts';

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
    comments: false,
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
