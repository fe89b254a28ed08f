import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppState } from '../app/settings.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { joinPath, projectFileName } from './paths.ts';
import { sendProjectJson } from './send-project-json.ts';

interface ImportJsonDialogProps {
  onClose: () => void;
  /** The file was made; resolves when it is open. */
  onMade: (path: string) => Promise<unknown>;
  chooseSave: (suggested: string) => Promise<string | null>;
}

/** Makes a project file of a project that was exported as JSON, and opens it. */
export function ImportJsonDialog({ onClose, onMade, chooseSave }: ImportJsonDialogProps) {
  const { t } = useTranslation();
  const { defaultFolder } = useAppState();
  const [file, setFile] = useState<File | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const name = (file?.name ?? '').replace(/\.json$/i, '');
  const path = chosen ?? joinPath(defaultFolder, projectFileName(name, t('start.untitled')));
  const choosePlace = async () => {
    const place = await chooseSave(path);
    if (place !== null) setChosen(place);
  };
  const start = async () => {
    if (!file) return;
    const abort = new AbortController();
    running.current = abort;
    setFault(null);
    setShare(0);
    const sent = await sendProjectJson(file, path, { onProgress: setShare, signal: abort.signal });
    setShare(null);
    if ('path' in sent) {
      onClose();
      await onMade(sent.path);
    } else if (sent.failure === 'connection') setFault(t('app.noConnection'));
    else if (sent.failure !== 'cancelled') setFault(t(`errors.${sent.failure.code}`, sent.failure.params));
  };
  const isBusy = share !== null;
  return (
    <Dialog title={t('start.importJson.title')} onClose={onClose}>
      <p className="muted">{t('start.importJson.lead')}</p>
      <FileDrop
        single
        testId="project-json"
        accept=".json,application/json"
        again={file !== null}
        isDisabled={isBusy}
        onFiles={([picked]) => {
          setFile(picked);
          setFault(null);
        }}
      />
      {file && (
        <p className="no-margin">
          <strong>{file.name}</strong>
        </p>
      )}
      {file && (
        <div className="field">
          <span className="field-label">{t('start.importJson.place')}</span>
          <div className="row place">
            <span className="place-path">{path}</span>
            <Button isDisabled={isBusy} onPress={() => void choosePlace()}>
              {t('start.newProject.choosePlace')}
            </Button>
          </div>
        </div>
      )}
      {isBusy && (
        <Progress
          {...(share < 1 ? { value: 100 * share } : {})}
          label={t(share < 1 ? 'start.importJson.reading' : 'start.importJson.checking')}
        />
      )}
      {fault !== null && (
        <Notice tone="bad">
          <p>{fault}</p>
        </Notice>
      )}
      <div className="dialog-foot">
        <Button onPress={() => (isBusy ? running.current?.abort() : onClose())}>{t('ui.cancel')}</Button>
        <Button variant="primary" isDisabled={!file || isBusy} onPress={() => void start()}>
          {t('start.importJson.start')}
        </Button>
      </div>
    </Dialog>
  );
}
