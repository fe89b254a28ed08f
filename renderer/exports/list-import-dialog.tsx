import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { type ImportAnswer, type ListKind, sendList } from './send-list.ts';

/** Where a list goes, as far as its file does not say: names and values of the request. */
export type ListTarget = readonly (readonly [string, string])[];

interface ListImportDialogProps<Report> {
  list: ListKind;
  fileTypes: readonly string[];
  /** What the report says, in a sentence. */
  describe: (report: Report) => string;
  /** The records that are not taken over, a line each. */
  rejected: (report: Report) => readonly string[];
  bringsAnything: (report: Report) => boolean;
  /** What else there is to know before a file is chosen. */
  help?: ReactNode;
  /** What there is to choose once the file has been read; `change` reads it again for another target. */
  choices?: (report: Report, change: (target: ListTarget) => void) => ReactNode;
  firstTarget?: ListTarget;
  onClose: () => void;
}

/** Reads a list from a file: first what it would do, and only then the doing. */
export function ListImportDialog<Report extends { source: string }>(props: ListImportDialogProps<Report>) {
  const { t } = useTranslation();
  const { list, onClose } = props;
  const { key } = useProject();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const [file, setFile] = useState<File | null>(null);
  const [target, setTarget] = useState(props.firstTarget ?? []);
  const [answer, setAnswer] = useState<ImportAnswer<Report> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (chosen: File, confirm: boolean, to: ListTarget) => {
    setBusy(true);
    const next = await sendList<Report>(list, key, chosen, confirm, to);
    setBusy(false);
    return next;
  };
  const choose = async (chosen: File) => {
    setFile(chosen);
    setAnswer(await send(chosen, false, target));
  };
  const change = async (to: ListTarget) => {
    setTarget(to);
    if (file) setAnswer(await send(file, false, to));
  };
  const confirm = async () => {
    if (!file) return;
    const next = await send(file, true, target);
    if (next.report === null) return setAnswer(next);
    await queryClient.invalidateQueries();
    say(t(`${list}.import.done`));
    onClose();
  };
  const report = answer?.report ?? null;
  return (
    <Dialog title={t(`${list}.import.title`)} onClose={onClose} wide>
      <p>{t(`${list}.import.about`)}</p>
      {props.help}
      <FileDrop
        single
        autoFocus
        testId={`${list}-list`}
        accept={props.fileTypes.join(',')}
        again={report !== null}
        isDisabled={isBusy}
        onFiles={([chosen]) => void choose(chosen)}
      />
      {isBusy && <Progress label={t(`${list}.import.reading`)} />}
      {answer?.failure && (
        <Notice tone="bad">
          <p>
            {answer.failure === 'connection'
              ? t('app.noConnection')
              : t(`errors.${answer.failure.code}`, answer.failure.params)}
          </p>
        </Notice>
      )}
      {report && props.choices?.(report, to => void change(to))}
      {report && <Preview report={report} {...props} />}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={isBusy || report === null || !props.bringsAnything(report)}
          onPress={() => void confirm()}
        >
          {t(`${list}.import.confirm`)}
        </Button>
      </div>
    </Dialog>
  );
}

function Preview<Report extends { source: string }>({
  report,
  list,
  describe,
  rejected,
  bringsAnything,
}: ListImportDialogProps<Report> & { report: Report }) {
  const { t } = useTranslation();
  const lines = rejected(report);
  return (
    <>
      <Notice>
        <p>
          <strong>{report.source}</strong>
        </p>
        <p>{describe(report)}</p>
        {!bringsAnything(report) && <p>{t(`${list}.import.nothing`)}</p>}
      </Notice>
      {lines.length > 0 && (
        <Notice tone="warn">
          <p>{t(`${list}.import.rejected`, { count: lines.length })}</p>
          <ul className="rejected-rows">
            {lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
