import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { EvidenceReport } from '../../shared/evidence/list.ts';
import { useProject } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { type ImportAnswer, sendList } from '../exports/send-list.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';

/** Reads evidence from a spreadsheet: first what it would do, and only then the doing. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { key } = useProject();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<ImportAnswer<EvidenceReport> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (chosen: File, confirm: boolean) => {
    setBusy(true);
    const next = await sendList<EvidenceReport>('evidence', key, chosen, confirm);
    setBusy(false);
    return next;
  };
  const choose = async (files: FileList | null) => {
    const chosen = files?.[0] ?? null;
    setFile(chosen);
    setAnswer(chosen && (await send(chosen, false)));
  };
  const confirm = async () => {
    if (!file) return;
    const next = await send(file, true);
    if (next.report === null) return setAnswer(next);
    await queryClient.invalidateQueries();
    say(t('evidence.import.done'));
    onClose();
  };
  const report = answer?.report ?? null;
  return (
    <Dialog title={t('evidence.import.title')} onClose={onClose} wide>
      <p>{t('evidence.import.about')}</p>
      <FileTrigger acceptedFileTypes={['.xlsx', '.csv', '.txt']} onSelect={files => void choose(files)}>
        <Button autoFocus isDisabled={isBusy}>
          {t('evidence.import.choose')}
        </Button>
      </FileTrigger>
      {isBusy && <Progress label={t('evidence.import.reading')} />}
      {answer?.failure && (
        <Notice tone="bad">
          <p>
            {answer.failure === 'connection'
              ? t('app.noConnection')
              : t(`errors.${answer.failure.code}`, answer.failure.params)}
          </p>
        </Notice>
      )}
      {report && <ImportPreview report={report} />}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={isBusy || report === null || !bringsAnything(report)}
          onPress={() => void confirm()}
        >
          {t('evidence.import.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}

function bringsAnything({ profiles, studies, updated }: EvidenceReport): boolean {
  return profiles + studies + updated > 0;
}

function ImportPreview({ report }: { report: EvidenceReport }) {
  const { t } = useTranslation();
  const { source, rejected, ...counts } = report;
  return (
    <>
      <Notice>
        <p>
          <strong>{source}</strong>
        </p>
        <p>{t('evidence.import.report', counts)}</p>
        {!bringsAnything(report) && <p>{t('evidence.import.nothing')}</p>}
      </Notice>
      {rejected.length > 0 && (
        <Notice tone="warn">
          <p>{t('evidence.import.rejected', { count: rejected.length })}</p>
          <ul className="rejected-rows">
            {rejected.map(({ row, reason, value }) => (
              <li key={`${row} ${reason}`}>
                {t('evidence.import.rejectedRow', {
                  row,
                  reason: t(`evidence.import.rejections.${reason}`),
                  value,
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
