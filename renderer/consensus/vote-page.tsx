import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceName, voteName } from '../../shared/consensus/names.ts';
import type { Vote } from '../../shared/consensus/vote.ts';
import { termsText } from '../../shared/consensus/words.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import { useGoTo, useScreenSearch } from '../app/navigation.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { BallotSheet } from './ballot-sheet.tsx';
import { OpenVote } from './open-vote.tsx';
import { Turnout } from './turnout.tsx';
import { useVoteActs, useWording } from './use-consensus.ts';
import { VoteChips } from './vote-chips.tsx';
import { VoteResult } from './vote-result.tsx';

/** One vote: what it is about and by which rule; while it is open how it is held, once closed what came out. */
export function VotePage({ vote, votes }: { vote: Vote; votes: readonly Vote[] }) {
  const { t, i18n } = useTranslation();
  const wording = useWording();
  const goTo = useGoTo();
  const [, setSearch] = useScreenSearch();
  const readOnly = useReadOnly('consensus.open');
  const acts = useVoteActs();
  const [isVoting, setVoting] = useState(false);
  const previous = votes.find(({ id }) => id === vote.previousId);
  const isOpen = vote.closedAt === null;
  const toSubject = () =>
    vote.recommendationId === null
      ? goTo('considerations', vote.questionId === null ? {} : { open: vote.questionId })
      : goTo('recommendations', { open: vote.recommendationId });
  return (
    <Screen
      crumb={[t('terms.area.consensus'), t('consensus.one', { number: vote.number })]}
      back={{ label: t('consensus.back'), onBack: () => setSearch({}) }}
      title={voteName(vote, t)}
      actions={
        <>
          {!readOnly && (
            <IconButton
              icon="trash"
              label={t('consensus.remove')}
              onPress={() => void acts.remove(vote.id).then(() => setSearch({}))}
            />
          )}
          <Button onPress={toSubject}>
            {t(vote.recommendationId === null ? 'consensus.toConsiderations' : 'consensus.toRecommendation')}
          </Button>
        </>
      }
      panel={[
        { id: 'turnout', label: t('consensus.voters'), content: <Turnout vote={vote} /> },
        {
          id: 'about',
          label: t('ui.about'),
          content: (
            <div className="muted">
              <p>{t('consensus.about')}</p>
              <p>{t('consensus.aboutSecret')}</p>
            </div>
          ),
        },
      ]}
    >
      <div className="item-chips vote-chips">
        <VoteChips vote={vote} />
      </div>
      <section className="vote-subject" aria-label={t(`consensus.${isOpen ? 'statementOpen' : 'statement'}`)}>
        {vote.statement !== '' && <p className="read">{vote.statement}</p>}
        {vote.proposal !== null && (
          <p className="muted">{t('consensus.proposal', { proposal: choiceName(vote.proposal, t) })}</p>
        )}
      </section>
      <p className="muted small">{termsText(vote, wording)}</p>
      <p className="muted small">
        {t('consensus.opened', { by: vote.openedBy, date: momentText(vote.openedAt, i18n.language) })}
        {vote.closedAt !== null &&
          ` · ${t('consensus.closed', { by: vote.closedBy, date: momentText(vote.closedAt, i18n.language) })}`}
      </p>
      {isOpen && <OpenVote vote={vote} {...(previous ? { previous } : {})} onStart={() => setVoting(true)} />}
      {!isOpen && (
        <VoteResult
          vote={vote}
          {...(previous ? { previous } : {})}
          next={votes.find(({ previousId }) => previousId === vote.id) ?? null}
          acts={acts}
        />
      )}
      {isVoting && isOpen && (
        <BallotSheet vote={vote} {...(previous ? { previous } : {})} onClose={() => setVoting(false)} />
      )}
    </Screen>
  );
}
