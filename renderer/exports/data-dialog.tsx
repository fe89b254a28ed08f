import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../shared/locales/number-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { saveBlob } from './download.ts';
import { failureText, fetchFile } from './fetch-file.ts';

/** What can be taken out beside the documents, and whether a version can be chosen for it. */
const KINDS = [
  { id: 'release', ofVersion: true },
  { id: 'fhir', ofVersion: true },
  { id: 'included-ris', ofVersion: false },
  { id: 'json', ofVersion: false },
  { id: 'json-rows', ofVersion: false },
] as const;
type Kind = (typeof KINDS)[number]['id'];

type State = { kind: 'idle' } | { kind: 'busy'; bytes: number } | { kind: 'done' | 'failed'; text: string };

/** Takes data out of the project: a release, FHIR, the included studies, or the whole project as JSON. */
export function DataDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { key } = useProject();
  const { api } = useConnection();
  const versions = useQuery(api.versions.list.queryOptions()).data ?? [];
  const [kind, setKind] = useState<Kind>('release');
  const [version, setVersion] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const ofVersion = KINDS.find(({ id }) => id === kind)?.ofVersion ?? false;
  const start = async () => {
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: 'busy', bytes: 0 });
    try {
      const params = { format: kind, ...(ofVersion && version !== '' ? { version } : {}) };
      const { blob, name } = await fetchFile(
        { projectKey: key, route: 'export', params, signal: abort.signal },
        bytes => setState({ kind: 'busy', bytes }),
      );
      const file = name ?? kind;
      saveBlob(blob, file);
      const size = sizeText(blob.size, i18n.language);
      setState({ kind: 'done', text: t('exportDialog.done', { name: file, size }) });
    } catch (error) {
      setState(abort.signal.aborted ? { kind: 'idle' } : { kind: 'failed', text: failureText(error, t) });
    }
  };
  const isBusy = state.kind === 'busy';
  return (
    <Dialog title={t('dataDialog.title')} onClose={onClose}>
      <Choice
        label={t('dataDialog.kind')}
        value={kind}
        options={KINDS.map(({ id }) => ({ id, label: t(`dataDialog.kinds.${id}`) }))}
        onChange={setKind}
        isDisabled={isBusy}
      />
      <p className="muted small">{t(`dataDialog.about.${kind}`)}</p>
      {ofVersion && versions.length > 0 && (
        <Choice
          label={t('exportDialog.version')}
          value={version}
          options={[{ id: '', label: t('versions.working') }, ...versions]}
          onChange={setVersion}
          isDisabled={isBusy}
        />
      )}
      {isBusy && (
        <Progress
          label={
            state.bytes === 0
              ? t('dataDialog.making')
              : t('dataDialog.receiving', { size: sizeText(state.bytes, i18n.language) })
          }
        />
      )}
      {(state.kind === 'done' || state.kind === 'failed') && (
        <Notice {...(state.kind === 'failed' ? { tone: 'bad' as const } : {})}>
          <p>{state.text}</p>
        </Notice>
      )}
      <div className="dialog-foot">
        <Button onPress={() => (isBusy ? running.current?.abort() : onClose())}>
          {t(isBusy ? 'ui.cancel' : 'ui.close')}
        </Button>
        <Button variant="primary" isDisabled={isBusy} onPress={() => void start()}>
          {t('exportDialog.start')}
        </Button>
      </div>
    </Dialog>
  );
}
