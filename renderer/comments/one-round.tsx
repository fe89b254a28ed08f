import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Round, RoundState } from '../../shared/comments/round.ts';
import { nextStates } from '../../shared/comments/round-rules.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { CommentDetail } from './comment-detail.tsx';
import { FilesTable } from './files-table.tsx';
import { Inbox } from './inbox.tsx';
import { IntakeDialog } from './intake-dialog.tsx';
import { InvitePanel } from './invite-panel.tsx';
import { InvitedTable } from './invited-table.tsx';
import { LetterTexts } from './letter-texts.tsx';
import { RoundChips } from './round-chips.tsx';
import { RoundProgress } from './round-progress.tsx';
import { RoundReports } from './round-reports.tsx';
import { SameSaid } from './same-said.tsx';
import { SetUpForm } from './set-up-form.tsx';
import { useReplyActs, useReplyChoices } from './use-replies.ts';
import { useRoundActs } from './use-round-acts.ts';

const VIEWS = ['comments', 'progress', 'reports', 'invited', 'files', 'set-up', 'letters'] as const;
type View = (typeof VIEWS)[number];

const LABELS = {
  comments: 'comments.tabs.comments',
  progress: 'replies.progress.title',
  reports: 'replies.reports.title',
  invited: 'comments.tabs.invited',
  files: 'comments.tabs.files',
  'set-up': 'comments.tabs.setUp',
  letters: 'comments.tabs.letters',
} as const satisfies Record<View, string>;

/** One round: what came in, whom it asks, and how it is set up. */
export function OneRound({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const [isReading, setReading] = useState(false);
  const acts = useRoundActs();
  const usual = round.state === 'draft' ? 'set-up' : 'comments';
  const view = VIEWS.find(known => known === search.view) ?? usual;
  const here = { within: round.id, ...(view === usual ? {} : { view }) };
  const comments = useQuery(api.comments.list.queryOptions({ roundId: round.id })).data;
  const opened = comments?.find(row => row.id === search.open);
  const choices = useReplyChoices();
  const replies = useReplyActs(round.id);
  const same = comments && {
    roundId: round.id,
    comments,
    choices,
    acts: replies,
    onOpen: (id: string) => setSearch({ ...here, open: id }),
  };
  const canRead = !readOnly && round.state !== 'draft';
  useShortcuts({
    i: () => setReading(canRead),
  });
  return (
    <Screen
      crumb={[
        t('terms.phase.comment'),
        t('terms.area.comments'),
        t('comments.one', { number: round.number }),
      ]}
      back={{ label: t('comments.all'), onBack: () => setSearch({}) }}
      title={round.title}
      lists={['comments']}
      lead={
        <span className="row">
          <RoundChips round={round} />
        </span>
      }
      actions={
        <>
          {!readOnly && <StateButtons round={round} onMove={to => acts.move(round, to)} />}
          {canRead && (
            <Button variant={round.state === 'open' ? 'primary' : 'plain'} onPress={() => setReading(true)}>
              {t('comments.intake.open')} <kbd>I</kbd>
            </Button>
          )}
        </>
      }
      panel={[
        ...(view === 'invited'
          ? [
              {
                id: 'invite',
                label: t('comments.invited.add'),
                content: <InvitePanel round={round} acts={acts} />,
              },
            ]
          : []),
        ...(view === 'comments' && same
          ? [{ id: 'same', label: t('replies.group.title'), content: <SameSaid {...same} /> }]
          : []),
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('comments.about')}</p> },
      ]}
      detail={
        opened &&
        same && <CommentDetail key={opened.id} comment={opened} same={same} onClose={() => setSearch(here)} />
      }
    >
      <Tabs
        className="tabs round-tabs"
        selectedKey={view}
        onSelectionChange={next => setSearch({ within: round.id, view: String(next) })}
      >
        <TabList className="tab-list" aria-label={t('comments.one', { number: round.number })}>
          {VIEWS.map(id => (
            <Tab key={id} id={id} className="tab">
              {t(LABELS[id])}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="comments">
          <Inbox
            comments={comments}
            choices={choices}
            acts={replies}
            openId={search.open ?? null}
            onOpen={id => setSearch({ ...here, open: id })}
          />
        </TabPanel>
        <TabPanel id="progress">{comments && <RoundProgress comments={comments} />}</TabPanel>
        <TabPanel id="reports">
          <RoundReports round={round} />
        </TabPanel>
        <TabPanel id="invited">
          <InvitedTable round={round} acts={acts} />
        </TabPanel>
        <TabPanel id="files">
          <FilesTable round={round} />
        </TabPanel>
        <TabPanel id="set-up">
          <SetUpForm round={round} />
        </TabPanel>
        <TabPanel id="letters">
          <LetterTexts round={round} />
        </TabPanel>
      </Tabs>
      {isReading && <IntakeDialog round={round} onClose={() => setReading(false)} />}
    </Screen>
  );
}

/** The usual next state first, as what is to be done once nothing stands in its way; then the way back. */
function StateButtons({ round, onMove }: { round: Round; onMove: (to: RoundState) => void }) {
  const { t } = useTranslation();
  return nextStates(round.state).map((to, index) => {
    const isBack = index > 0 || round.state === 'reported';
    const ahead = isNext(round) ? 'primary' : 'plain';
    return (
      <Button key={to} variant={isBack ? 'quiet' : ahead} onPress={() => onMove(to)}>
        {isBack && to !== 'draft' && to !== 'reported'
          ? t(`comments.moveBack.${to}`)
          : t(`comments.move.${to}`)}
      </Button>
    );
  });
}

/** Whether the round waits for nothing but its next state. An open round waits for what comes in. */
function isNext({ state, versionId, invitations, unanswered }: Round): boolean {
  if (state === 'draft') return versionId !== null && invitations.length > 0;
  return state !== 'open' && state !== 'reported' && unanswered === 0;
}
