import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { choiceName, voteName } from '../../shared/consensus/names.ts';
import { electorateOf, type Vote } from '../../shared/consensus/vote.ts';
import { Button } from '../ui/button.tsx';
import { BallotForm } from './ballot-form.tsx';
import { CodeForm } from './code-form.tsx';
import { PreviousRound } from './previous-round.tsx';

interface BallotSheetProps {
  vote: Vote;
  previous?: Vote;
  onClose: () => void;
}

/** What is asked now: a code, the choice of who has that code, or to pass the laptop on. */
type Step = { at: 'code' } | { at: 'ballot'; code: string; name: string | null } | { at: 'done' };

/** The laptop in the room: one voter after the other, full screen, and nothing left of the one before. */
export function BallotSheet({ vote, previous, onClose }: BallotSheetProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>({ at: 'code' });
  const count = vote.voters.filter(({ hasVoted }) => hasVoted).length;
  const total = electorateOf(vote);
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className="ballot-veil">
      <Modal className="ballot-modal">
        <Dialog className="ballot-sheet">
          <header>
            <p className="muted">{t('consensus.ballot.title')}</p>
            <Heading slot="title" level={1}>
              {voteName(vote, t)}
            </Heading>
          </header>
          {step.at !== 'done' && vote.statement !== '' && (
            <p className="read ballot-text">{vote.statement}</p>
          )}
          {step.at !== 'done' && vote.proposal !== null && (
            <p>{t('consensus.proposal', { proposal: choiceName(vote.proposal, t) })}</p>
          )}
          {step.at === 'code' && (
            <CodeForm voteId={vote.id} onFound={(code, name) => setStep({ at: 'ballot', code, name })} />
          )}
          {step.at === 'ballot' && (
            <>
              {previous && <PreviousRound vote={previous} />}
              <BallotForm
                vote={vote}
                code={step.code}
                name={step.name}
                onCast={() => setStep({ at: 'done' })}
              />
            </>
          )}
          {step.at === 'done' && (
            <div className="ballot-done" role="status">
              <p className="ballot-thanks">{t('consensus.ballot.done')}</p>
              <p>{count >= total ? t('consensus.ballot.everyone') : t('consensus.ballot.doneText')}</p>
              {count < total && (
                <Button variant="primary" autoFocus onPress={() => setStep({ at: 'code' })}>
                  {t('consensus.ballot.nextVoter')}
                </Button>
              )}
            </div>
          )}
          <footer className="row">
            <span className="muted small">{t('consensus.turnout', { count, total })}</span>
            <Button variant="quiet" onPress={onClose}>
              {t('consensus.ballot.leave')}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
