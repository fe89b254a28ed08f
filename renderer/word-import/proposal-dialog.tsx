import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CURRENT_BASE,
  isComparable,
  TRACKED,
  type Tracked,
  type WordProposalReport,
} from '../../shared/word-import.ts';
import { baseLines, commentLine, knownLines, notPlacedLine } from '../../shared/word-import-lines.ts';
import { errorText } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { localeOf } from '../app/dates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { LossList } from './loss-list.tsx';
import { useWordFile } from './use-word-file.ts';
import { WordDrop } from './word-drop.tsx';
import './word-import.css';

/** Stands for the whole guideline, and for the text the file says it was made of. */
const ALL = '';

/** Reads what a Word file wants to change, shows it, and takes it in as proposals when the user says so. */
export function WordProposalDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const outline = useQuery(api.documents.outline.queryOptions()).data ?? [];
  const versions = useQuery(api.versions.list.queryOptions()).data ?? [];
  const me = useQuery(api.app.state.queryOptions()).data?.user ?? '';
  const [by, setBy] = useState<string | null>(null);
  const [aim, setAim] = useState({ on: ALL, base: ALL, tracked: 'accept' as Tracked });
  const { state, read, again, fail } = useWordFile<WordProposalReport>('proposal');
  const taking = useMutation({ ...api.proposals.takeWord.mutationOptions(), meta: { quiet: true } });
  const report = state.kind === 'read' ? state.report : null;
  const author = (by ?? me).trim();
  const choose = (change: Partial<typeof aim>) => {
    const next = { ...aim, ...change };
    setAim(next);
    void again(next);
  };
  const take = () => {
    if (state.kind !== 'read') return;
    taking.mutate(
      { intakeId: state.intakeId, by: author },
      {
        onSuccess: ({ proposals, comments }) => {
          say(
            proposals.length > 0 || comments === 0
              ? t('wordImport.proposal.done', { count: proposals.length })
              : t('wordImport.proposal.comments', { count: comments }),
          );
          onClose();
        },
        onError: error => fail(errorText(error, t)),
      },
    );
  };
  return (
    <Dialog title={t('wordImport.proposal.title')} onClose={onClose} wide>
      <p>{t('wordImport.proposal.lead')}</p>
      <div className="word-aim">
        <TextInput label={t('wordImport.by')} value={by ?? me} onChange={setBy} />
        <Choice
          label={t('wordImport.proposal.on')}
          value={aim.on}
          options={[
            { id: ALL, label: t('wordImport.proposal.whole') },
            ...outline.map(({ id, number, title }) => ({ id, label: `${number} ${title}`.trim() })),
          ]}
          onChange={on => choose({ on })}
        />
        <Choice
          label={t('wordImport.proposal.base')}
          value={aim.base}
          options={[
            { id: ALL, label: t('wordImport.proposal.asFileSays') },
            { id: CURRENT_BASE, label: t('wordImport.proposal.working') },
            ...versions.map(({ id, label }) => ({ id, label })),
          ]}
          onChange={base => choose({ base })}
        />
        <Choice
          label={t('wordImport.tracked')}
          value={aim.tracked}
          options={TRACKED.map(id => ({ id, label: t(`wordImport.${id}`) }))}
          onChange={tracked => choose({ tracked })}
        />
      </div>
      <WordDrop
        busy={state.kind === 'busy' ? state.name : null}
        failure={state.kind === 'failed' ? state.text : null}
        onFile={file => void read(file, aim)}
      >
        {report && <ProposalPreview report={report} onCompare={() => choose({ base: CURRENT_BASE })} />}
      </WordDrop>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={!report || !bringsAnything(report) || author === '' || taking.isPending}
          onPress={take}
        >
          {t('wordImport.proposal.take')}
        </Button>
      </div>
    </Dialog>
  );
}

function bringsAnything({ isKnown, proposals, comments, answers, resolved }: WordProposalReport): boolean {
  return !isKnown && proposals.length + comments + answers + resolved > 0;
}

function ProposalPreview({ report, onCompare }: { report: WordProposalReport; onCompare: () => void }) {
  const { t, i18n } = useTranslation();
  const { source, isKnown, base, proposals, comments, replies, notPlaced, losses } = report;
  if (isKnown)
    return (
      <Notice tone="warn">
        <p>{t('wordImport.known', { source })}</p>
      </Notice>
    );
  const said = baseLines(base, t, localeOf(i18n.language)).map(line => <p key={line}>{line}</p>);
  if (!isComparable(base))
    return (
      <Notice tone="warn">
        <p>
          <strong>{source}</strong>
        </p>
        {said}
        <Button onPress={onCompare}>{t('wordImport.base.compare')}</Button>
      </Notice>
    );
  return (
    <>
      {base.state === 'unnamed' && <Notice tone="warn">{said}</Notice>}
      <Notice>
        <p>
          <strong>{source}</strong>
        </p>
        {base.state !== 'unnamed' && said}
        {proposals.length === 0 && <p>{t('wordImport.proposal.nothing')}</p>}
        <ul className="rejected-rows">
          {proposals.map(({ documentId, title, changes }) => (
            <li key={documentId}>{t('wordImport.proposal.document', { title, count: changes })}</li>
          ))}
        </ul>
        {comments > 0 && <p>{commentLine(comments, replies, t)}</p>}
        {knownLines(report, t).map(line => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      {notPlaced.length > 0 && (
        <Notice tone="warn">
          <p>{t('wordImport.proposal.notPlaced')}</p>
          <ul className="rejected-rows">
            {notPlaced.map(comment => (
              <li key={`${comment.author} ${comment.text} ${comment.place}`}>{notPlacedLine(comment, t)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <LossList losses={losses} />
    </>
  );
}
