import { useQueryClient } from '@tanstack/react-query';
import { type ClipboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIST_COLUMNS, type RecommendationReport } from '../../shared/adapte/recommendation-list.ts';
import { ORIGINAL_LANGUAGES } from '../../shared/adapte/source-recommendations.ts';
import { useProject } from '../app/project-context.tsx';
import { RestoredNote } from '../app/restored-note.tsx';
import { useDraft } from '../app/use-draft.ts';
import { useKeptDraft } from '../app/use-kept-draft.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { type ImportAnswer, sendList } from '../exports/send-list.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ImportPreview } from './import-preview.tsx';
import { languageName } from './language-name.ts';
import type { Adaptation } from './use-adaptation.ts';

/** Reads recommendations of a source from a file or from what is pasted: first what it would do, then the doing. */
export function ImportDialog({ known, onClose }: { known: Adaptation; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { key } = useProject();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const [sourceId, setSource] = useState(known.sources[0]?.id ?? '');
  const [questionId, setQuestion] = useState('');
  const [language, setLanguage] = useState('');
  const draft = useDraft('paste-source-recommendations', { text: '' });
  const { text } = draft.values;
  const { leave, cancel } = useKeptDraft(draft, t('adapte.import.title'), onClose);
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<ImportAnswer<RecommendationReport> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (chosen: File, confirm: boolean) => {
    setBusy(true);
    const next = await sendList<RecommendationReport>('recommendations', key, chosen, confirm, [
      ['source', sourceId],
      ...(questionId === '' ? [] : [['question', questionId] as const]),
      ...(language === '' ? [] : [['language', language] as const]),
      ...(chosen.name.startsWith(PASTED) ? [['pasted', 'yes'] as const] : []),
    ]);
    setBusy(false);
    return next;
  };
  const look = async (chosen: File) => {
    setFile(chosen);
    setAnswer(await send(chosen, false));
  };
  /** What Word, Excel and browsers put beside the words has the table in it. */
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (!/<table/i.test(html)) return;
    event.preventDefault();
    draft.set({ text: event.clipboardData.getData('text/plain') });
    void look(new File([`<div>${html}</div>`], `${PASTED}.html`));
  };
  const confirm = async () => {
    if (!file) return;
    const next = await send(file, true);
    if (next.report === null) return setAnswer(next);
    await queryClient.invalidateQueries();
    say(t('adapte.import.done', { count: next.report.added }));
    cancel();
  };
  const change = (set: () => void) => {
    set();
    setAnswer(null);
    setFile(null);
  };
  const report = answer?.report ?? null;
  const columns = LIST_COLUMNS.map(column => t(`adapte.import.columns.${column}`)).join(', ');
  return (
    <Dialog title={t('adapte.import.title')} onClose={leave} wide>
      <RestoredNote draft={draft} />
      <p className="muted small">{t('adapte.import.about', { columns })}</p>
      <div className="pair">
        <Choice
          label={t('adapte.field.source')}
          value={sourceId}
          options={known.sources.map(({ id, label }) => ({ id, label }))}
          onChange={id => change(() => setSource(id))}
        />
        <Choice
          label={t('adapte.field.language')}
          value={language}
          options={[
            { id: '', label: t('adapte.field.noLanguage') },
            ...ORIGINAL_LANGUAGES.map(id => ({ id: id as string, label: languageName(id, i18n.language) })),
          ]}
          onChange={id => change(() => setLanguage(id))}
        />
      </div>
      <Choice
        label={t('adapte.field.question')}
        value={questionId}
        options={[
          { id: '', label: t('adapte.filter.none') },
          ...known.questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
        ]}
        onChange={id => change(() => setQuestion(id))}
      />
      <div onPasteCapture={onPaste}>
        <TextInput
          label={t('adapte.import.paste')}
          hint={t('adapte.import.pasteHint')}
          value={text}
          onChange={next => change(() => draft.set({ text: next }))}
          multiline
        />
      </div>
      <div className="row">
        <Button isDisabled={text.trim() === ''} onPress={() => void look(new File([text], `${PASTED}.txt`))}>
          {t('adapte.import.look')}
        </Button>
      </div>
      <FileDrop
        single
        testId="recommendation-list"
        accept=".docx,.xlsx,.csv,.html,.htm,.txt"
        again={report !== null || text !== ''}
        isDisabled={isBusy}
        onFiles={([chosen]) => void look(chosen)}
      />
      {isBusy && <Progress label={t('adapte.import.reading')} />}
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
        <Button onPress={cancel}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={isBusy || report === null || report.added === 0}
          onPress={() => void confirm()}
        >
          {t('adapte.import.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Name of a file that is made of what was pasted. */
const PASTED = 'klembord';
