import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WordOutlineReport } from '../../shared/word-import.ts';
import { sectionDetails } from '../../shared/word-import-lines.ts';
import { errorText } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { LossList } from './loss-list.tsx';
import { useWordFile } from './use-word-file.ts';
import { WordDrop } from './word-drop.tsx';
import './word-import.css';

/** Shows which sections a Word file would become, and adds them when the user says so. */
export function WordOutlineDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const { state, read, fail } = useWordFile<WordOutlineReport>('outline');
  const taking = useMutation({ ...api.documents.takeWord.mutationOptions(), meta: { quiet: true } });
  const report = state.kind === 'read' ? state.report : null;
  const take = () => {
    if (state.kind !== 'read') return;
    taking.mutate(
      { intakeId: state.intakeId },
      {
        onSuccess: ({ sections }) => {
          say(t('wordImport.outline.done', { count: sections.length }));
          onClose();
        },
        onError: error => fail(errorText(error, t)),
      },
    );
  };
  return (
    <Dialog title={t('wordImport.outline.title')} onClose={onClose} wide>
      <p>{t('wordImport.outline.lead')}</p>
      <WordDrop
        busy={state.kind === 'busy' ? state.name : null}
        failure={state.kind === 'failed' ? state.text : null}
        onFile={file => void read(file)}
      >
        {report && <OutlinePreview report={report} />}
      </WordDrop>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={!report || report.isKnown || report.sections.length === 0 || taking.isPending}
          onPress={take}
        >
          {t('wordImport.outline.take')}
        </Button>
      </div>
    </Dialog>
  );
}

function OutlinePreview({ report }: { report: WordOutlineReport }) {
  const { t } = useTranslation();
  const { source, isKnown, isGuessed, sections, recommendations, comments, losses } = report;
  if (isKnown)
    return (
      <Notice tone="warn">
        <p>{t('wordImport.known', { source })}</p>
      </Notice>
    );
  return (
    <>
      <p>
        <strong>{source}</strong> · {t('wordImport.outline.count', { count: sections.length })}
      </p>
      {isGuessed && <p>{t('wordImport.outline.guessed')}</p>}
      {recommendations > 0 && <p>{t('wordImport.outline.recommendations', { count: recommendations })}</p>}
      {comments > 0 && <p>{t('wordImport.proposal.comments', { count: comments })}</p>}
      <LossList losses={losses} />
      <ol className="word-outline">
        {sections.map((section, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles may occur twice, and the list never changes
          <li key={index} data-depth={section.depth}>
            {section.title} <span className="muted">{sectionDetails(section, t)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
