import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { redlineView } from '../../shared/redline/redline-view.ts';
import { useGoTo } from '../app/navigation.ts';
import { useProject, useReadOnly } from '../app/project-context.tsx';
import { RightNote } from '../app/right-note.tsx';
import { Screen } from '../app/screen.tsx';
import { SectionBody } from '../documents/section-body.tsx';
import { TextDataProvider } from '../editor/text-data-context.ts';
import { Toolbar } from '../editor/toolbar.tsx';
import { InsertDialog } from '../inserts/insert-dialog.tsx';
import { useInserts } from '../inserts/use-inserts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segments } from '../ui/segments.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { decideChanges } from './decisions.ts';
import { RedlineText } from './redline-text.tsx';
import { useProposal } from './use-proposal.ts';
import { useProposalActs } from './use-proposal-acts.ts';
import { useShownChange } from './use-shown-change.ts';
import '../editor/editor.css';
import '../editor/pointing.css';

/** One proposal: written freely, seen as a redline, decided on change by change. */
export function ProposalPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { readOnly, language } = useProject();
  const mayNotDecide = useReadOnly('proposals.decide');
  const goTo = useGoTo();
  const { open, texts, session, isUnreadable, of } = useProposal(id);
  const [wanted, setMode] = useState<'write' | 'review' | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const inserts = useInserts(texts);
  const bar = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useShownChange(text, selected);
  const acts = useProposalActs(open?.proposal ?? null);
  if (!open)
    return (
      <Screen crumb={[t('terms.area.proposals')]} title={t('proposals.title')}>
        {null}
      </Screen>
    );

  const { proposal, movedOn, decisions } = open;
  const isDraft = proposal.state === 'draft';
  const mode = wanted ?? (isDraft ? 'write' : 'review');
  const rows = decideChanges(of?.changes ?? [], decisions);
  const undecided = rows.filter(row => row.decision === null).length;
  const canWrite = isDraft && !readOnly && mode === 'write' && session !== null;

  return (
    <Screen
      crumb={[t('terms.phase.editing'), t('terms.area.proposals'), proposal.documentTitle]}
      title={proposal.title}
      actions={
        <>
          <Button variant="quiet" onPress={() => goTo('proposals')}>
            {t('proposals.all')}
          </Button>
          {!readOnly && isDraft && (
            <Button variant="primary" onPress={acts.handIn} isDisabled={rows.length === 0}>
              {t('proposals.handIn')}
            </Button>
          )}
          {!readOnly && proposal.state === 'handed-in' && (
            <>
              <Button onPress={acts.reopen}>{t('proposals.reopen')}</Button>
              {!mayNotDecide && (
                <Button variant="primary" onPress={() => acts.settle([])} isDisabled={undecided > 0}>
                  {t('proposals.settle')}
                </Button>
              )}
            </>
          )}
        </>
      }
      detail={
        <DecisionPanel
          id={id}
          rows={rows}
          selected={selected}
          onSelect={setSelected}
          canDecide={!mayNotDecide && proposal.state === 'handed-in'}
        />
      }
    >
      <div className="proposal-bar">
        <Chip>{t(`proposals.stateOf.${proposal.state}`)}</Chip>
        {isDraft && (
          <Segments
            label={t('proposals.mode.label')}
            value={mode}
            onChange={setMode}
            options={[
              { id: 'write', label: t('proposals.mode.write') },
              { id: 'review', label: t('proposals.mode.review', { count: rows.length }) },
            ]}
          />
        )}
      </div>
      {proposal.state === 'handed-in' && <RightNote act="proposals.decide" />}
      {movedOn && proposal.state !== 'settled' && (
        <Notice>
          {t('proposals.movedOn')}{' '}
          {!readOnly && (
            <Button variant="quiet" onPress={acts.rebase}>
              {t('proposals.rebase')}
            </Button>
          )}
        </Notice>
      )}
      {isUnreadable && <Notice tone="bad">{t('errors.document-unreadable')}</Notice>}
      <div className="guideline proposal-text" ref={text}>
        {canWrite ? (
          <>
            <div className="documents-bar">
              <Toolbar editor={texts.active} onAsk={inserts.ask} barRef={bar} />
            </div>
            <SectionBody
              session={session}
              texts={texts}
              label={proposal.title}
              language={language}
              isReadOnly={false}
            />
          </>
        ) : (
          of && (
            <TextDataProvider value={texts}>
              <RedlineText view={redlineView(of)} selected={selected} onSelect={setSelected} />
            </TextDataProvider>
          )
        )}
        {mode === 'review' && of && rows.length === 0 && <p className="muted">{t('proposals.same')}</p>}
      </div>
      <InsertDialog asked={inserts.asked} texts={texts} onClose={inserts.close} />
      {acts.isConflicting && (
        <ConflictDialog id={id} onClose={acts.closeConflicts} onChoose={choices => acts.settle(choices)} />
      )}
    </Screen>
  );
}
