import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../shared/project.ts';
import { useConnection } from '../app/connection-context.tsx';
import { sizeText } from '../app/dates.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segments } from '../ui/segments.tsx';
import { ExportProgress } from './export-progress.tsx';
import { useExport } from './use-export.ts';

const FORMATS = ['docx', 'html'] as const;

/** Exports the guideline as a file: Word to work on, HTML to read. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const project = useProject();
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('docx');
  const [language, setLanguage] = useState<Language>(project.language);
  const { api } = useConnection();
  const versions = useQuery(api.versions.list.queryOptions()).data ?? [];
  const [version, setVersion] = useState('');
  const { state, start, cancel } = useExport();
  const close = () => {
    cancel();
    onClose();
  };
  const isBusy = state.kind === 'busy';
  return (
    <Dialog title={t('exportDialog.title')} onClose={close}>
      <Segments
        label={t('exportDialog.format')}
        value={format}
        options={FORMATS.map(id => ({ id, label: t(`exportDialog.formats.${id}`) }))}
        onChange={setFormat}
        isDisabled={isBusy}
      />
      <p className="muted small">{t(`exportDialog.about.${format}`)}</p>
      {versions.length > 0 && (
        <Choice
          label={t('exportDialog.version')}
          value={version}
          options={[
            { id: '', label: t('versions.working') },
            ...versions.map(({ id, label }) => ({ id, label })),
          ]}
          onChange={setVersion}
          isDisabled={isBusy}
        />
      )}
      <Segments
        label={t('exportDialog.language')}
        value={language}
        options={LANGUAGES.map(id => ({ id, label: t(`terms.language.${id}`) }))}
        onChange={setLanguage}
        isDisabled={isBusy}
      />
      {isBusy && <ExportProgress state={state} />}
      {state.kind === 'done' && (
        <Notice>
          <p>{t('exportDialog.done', { name: state.name, size: sizeText(state.bytes, i18n.language) })}</p>
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice tone="bad">
          <p>{state.text}</p>
        </Notice>
      )}
      <div className="dialog-foot">
        {isBusy ? (
          <Button onPress={cancel}>{t('ui.cancel')}</Button>
        ) : (
          <Button onPress={close}>{t('ui.close')}</Button>
        )}
        <Button
          variant="primary"
          isDisabled={isBusy}
          onPress={() => void start({ format, language, ...(version === '' ? {} : { version }) })}
        >
          {t('exportDialog.start')}
        </Button>
      </div>
    </Dialog>
  );
}
