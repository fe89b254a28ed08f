import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenSearch } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ImportReceiptView } from './import-receipt.tsx';
import { useImport } from './use-import.ts';

const KINDS = '.ris,.nbib,.txt,.bib,.bibtex,.json,.xml,.csv,.tsv,.ciw,.enw,.medline,.rm5';

/** Reads references in: choose files or drop them, see them come in, read what each brought. */
export function ImportDialog({ dropped, onClose }: { dropped: readonly File[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [, setSearch] = useScreenSearch();
  const [database, setDatabase] = useState('');
  const { state, start, cancel } = useImport();
  const isBusy = state.kind === 'sending' || state.kind === 'working';
  const take = (files: readonly File[]) => {
    if (files.length > 0) void start(files, database);
  };
  // Files dropped on the list are taken at once; the dialog opens for them.
  const first = useRef(dropped);
  const takeNow = useRef(take);
  useEffect(() => {
    takeNow.current(first.current);
    first.current = [];
  }, []);
  const doubtful = state.kind === 'done' ? state.receipt.doubtful : 0;
  return (
    <Dialog title={t('references.import.title')} onClose={isBusy ? () => undefined : onClose} wide>
      {state.kind !== 'done' && <p className="muted">{t('references.import.about')}</p>}
      {!isBusy && state.kind !== 'done' && (
        <TextInput
          label={t('references.import.database')}
          value={database}
          onChange={setDatabase}
          maxLength={200}
        />
      )}
      {!isBusy && (
        <FileDrop
          testId="reference-files"
          accept={KINDS}
          again={state.kind === 'done'}
          autoFocus={state.kind !== 'done'}
          onFiles={take}
        />
      )}
      {state.kind === 'sending' && <Progress label={t('references.import.sending')} />}
      {state.kind === 'working' && <Progress label={t('references.import.working')} />}
      {state.kind === 'cancelled' && (
        <Notice>
          <p>{t('references.import.cancelled')}</p>
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice tone="bad">
          <p>{state.text}</p>
        </Notice>
      )}
      {state.kind === 'done' && <ImportReceiptView receipt={state.receipt} />}
      <div className="dialog-foot">
        {state.kind === 'sending' && <Button onPress={cancel}>{t('ui.cancel')}</Button>}
        {!isBusy && (
          <Button variant={state.kind === 'done' && doubtful === 0 ? 'primary' : 'plain'} onPress={onClose}>
            {t('ui.close')}
          </Button>
        )}
        {doubtful > 0 && (
          <Button
            variant="primary"
            onPress={() => {
              onClose();
              setSearch({ view: 'duplicates' });
            }}
          >
            {t('references.import.judge', { count: doubtful })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
