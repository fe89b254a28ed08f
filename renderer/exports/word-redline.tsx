import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ExportStanding } from './export-standing.tsx';
import { useExport } from './use-export.ts';

/** What is compared: two versions (no `version` is the working version), or proposals with the working version. */
export type RedlineParams = { redlineFrom: string; version?: string } | { proposals: string };

/** Writes what changed as a Word file whose changes can be accepted and rejected there. */
export function WordRedline({ params }: { params: RedlineParams }) {
  const { t } = useTranslation();
  const { language } = useProject();
  const { state, share, start, cancel } = useExport();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    cancel();
    setOpen(false);
  };
  const isBusy = state.kind === 'busy';
  return (
    <>
      <Button
        onPress={() => {
          setOpen(true);
          void start({ format: 'docx', language, ...params });
        }}
      >
        {t('exportDialog.redline.start')}
      </Button>
      {isOpen && (
        <Dialog title={t('exportDialog.redline.title')} onClose={close}>
          <p className="muted small">{t('exportDialog.redline.about')}</p>
          <ExportStanding state={state} share={share} />
          <div className="dialog-foot">
            <Button onPress={close}>{isBusy ? t('ui.cancel') : t('ui.close')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
