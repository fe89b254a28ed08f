import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../app/dates.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { ExportProgress } from './export-progress.tsx';
import { useExport } from './use-export.ts';

/** What is compared: two versions (no `version` is the working version), or proposals with the working version. */
export type RedlineParams = { redlineFrom: string; version?: string } | { proposals: string };

/** Writes what changed as a Word file whose changes can be accepted and rejected there. */
export function WordRedline({ params }: { params: RedlineParams }) {
  const { t, i18n } = useTranslation();
  const { language } = useProject();
  const { state, start, cancel } = useExport();
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
          {isBusy && <ExportProgress state={state} />}
          {state.kind === 'done' && (
            <Notice>
              <p>
                {t('exportDialog.done', { name: state.name, size: sizeText(state.bytes, i18n.language) })}
              </p>
            </Notice>
          )}
          {state.kind === 'failed' && (
            <Notice tone="bad">
              <p>{state.text}</p>
            </Notice>
          )}
          <div className="dialog-foot">
            <Button onPress={close}>{isBusy ? t('ui.cancel') : t('ui.close')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
