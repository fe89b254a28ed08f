import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { redlineView } from '../../shared/redline/redline-view.ts';
import { useGoTo } from '../app/navigation.ts';
import { useProject, useReadOnly } from '../app/project-context.tsx';
import { RightNote } from '../app/right-note.tsx';
import { Screen } from '../app/screen.tsx';
import { CommentsButton } from '../discussion/comments-button.tsx';
import { useDiscussion } from '../discussion/use-discussion.ts';
import { useWideWindow } from '../documents/use-wide-window.ts';
import { TextDataProvider } from '../editor/text-data-context.ts';
import { MarksSwitch } from '../redline/marks-switch.tsx';
import { useLiveRedline } from '../redline/use-live-redline.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segments } from '../ui/segments.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { decideChanges } from './decisions.ts';
import { describeParts, nameChange } from './describe-parts.ts';
import { ProposalActions } from './proposal-actions.tsx';
import { ProposalComments } from './proposal-comments.tsx';
import { ProposalEditor } from './proposal-editor.tsx';
import { RedlineText } from './redline-text.tsx';
import { useProposal } from './use-proposal.ts';
import { useProposalActs } from './use-proposal-acts.ts';
import { useShownChange } from './use-shown-change.ts';
import '../documents/documents.css';
import '../editor/editor.css';
import '../redline/redline-marks.css';
import '../editor/pointing.css';

const NONE: ReadonlySet<string> = new Set();

/** One proposal: written freely with its redline in sight, handed in, decided on change by change. */
export function ProposalPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const mayNotDecide = useReadOnly('proposals.decide');
  const { open, texts, items, session, isUnreadable, base } = useProposal(id);
  const discussion = useDiscussion(texts, items, { isOpen: false, currentId: null, keepsRemoved: false });
  const isWide = useWideWindow();
  const [wanted, setMode] = useState<'write' | 'review' | null>(null);
  const [isMarked, setMarked] = useState(true);
  const [selected, setSelected] = useState<ReadonlySet<string>>(NONE);
  const text = useRef<HTMLDivElement>(null);
  const isDraft = open?.proposal.state === 'draft' && !readOnly;
  const mode = isDraft ? (wanted ?? 'write') : 'review';
  const live = useLiveRedline(session, base, isMarked && mode === 'write');
  const { of } = live;
  const atHand = mode === 'write' ? live.change : selected.size === 1 ? ([...selected][0] ?? null) : null;
  useShownChange(text, mode === 'review' ? atHand : null);
  const acts = useProposalActs(open?.proposal ?? null, () => texts.store.flush());
  const view = useMemo(() => (of && mode === 'review' ? redlineView(of) : null), [of, mode]);
  const rows = useMemo(() => decideChanges(of?.changes ?? [], open?.decisions ?? []), [of, open?.decisions]);
  if (!open)
    return (
      <Screen crumb={[t('terms.area.proposals')]} title={t('proposals.title')}>
        {null}
      </Screen>
    );

  const { proposal, movedOn } = open;
  const select = (ids: ReadonlySet<string>) => {
    setSelected(ids);
    if (mode === 'write') live.show(ids.size === 1 ? ([...ids][0] ?? null) : null);
  };
  const current = rows.findIndex(row => row.change.id === atHand);
  return (
    <Screen
      crumb={[t('terms.phase.editing'), t('terms.area.proposals'), proposal.documentTitle]}
      back={{ label: t('proposals.all'), onBack: () => goTo('proposals') }}
      title={proposal.title}
      actions={
        <ProposalActions
          proposal={proposal}
          commentId={open.comments[0]?.id ?? null}
          acts={acts}
          changes={rows.length}
          undecided={rows.filter(row => row.decision === null).length}
          isReadOnly={readOnly}
          mayDecide={!mayNotDecide}
        />
      }
      detail={
        discussion.isOpen && !isWide ? undefined : (
          <DecisionPanel
            id={id}
            rows={rows}
            selected={mode === 'write' ? new Set(atHand === null ? [] : [atHand]) : selected}
            onSelect={select}
            commentNumber={open.comments.length === 1 ? (open.comments[0]?.number ?? null) : null}
            canDecide={!mayNotDecide && proposal.state === 'handed-in'}
          />
        )
      }
    >
      <div className="proposal-bar">
        <Chip>{t(`proposals.stateOf.${proposal.state}`)}</Chip>
        <span className="muted">{proposal.author}</span>
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
        {isDraft && mode === 'write' && <MarksSwitch isOn={isMarked} onChange={setMarked} />}
        <CommentsButton discussion={discussion} />
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
      <div className={discussion.isOpen ? 'proposal-beside' : ''}>
        <div className="guideline proposal-text" ref={text} data-tour="proposal">
          <h2 className="visually-hidden">{proposal.documentTitle}</h2>
          {isDraft && mode === 'write' && session && (
            <ProposalEditor
              session={session}
              texts={texts}
              title={proposal.title}
              onComment={discussion.begin}
              onThread={discussion.select}
            />
          )}
          {view && (
            <TextDataProvider value={texts}>
              <div data-body={proposal.textId}>
                <RedlineText view={view} selected={atHand} onSelect={change => select(new Set([change]))} />
              </div>
            </TextDataProvider>
          )}
          {mode === 'review' && of && rows.length === 0 && <p className="muted">{t('proposals.same')}</p>}
        </div>
        {discussion.isOpen && <ProposalComments discussion={discussion} texts={texts} text={text} />}
      </div>
      <p className="visually-hidden" role="status">
        {rows[current] &&
          t('redline.step', {
            number: current + 1,
            count: rows.length,
            what: t('ui.labelled', {
              label: nameChange(rows[current].change, t),
              text: describeParts(rows[current].change.parts, t),
            }),
          })}
      </p>
      {acts.conflictingAct && (
        <ConflictDialog
          id={id}
          act={acts.conflictingAct}
          onClose={acts.closeConflicts}
          onChoose={acts.choose}
        />
      )}
    </Screen>
  );
}
