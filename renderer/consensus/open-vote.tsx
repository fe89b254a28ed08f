import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { castIn } from '../../shared/consensus/tally.ts';
import { electorateOf, type Vote } from '../../shared/consensus/vote.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Progress } from '../ui/progress.tsx';
import { CodesDialog } from './codes-dialog.tsx';
import { HandsForm } from './hands-form.tsx';
import { PreviousRound } from './previous-round.tsx';
import { TakeBallotsDialog } from './take-ballots-dialog.tsx';
import { useVoteActs } from './use-consensus.ts';
import { useVoteFile } from './use-vote-file.ts';

interface OpenVoteProps {
  vote: Vote;
  previous?: Vote;
  /** Shows the ballots, full screen. */
  onStart: () => void;
}

/** How an open vote is held: the turnout, codes and ballots or counted hands, and closing it. */
export function OpenVote({ vote, previous, onStart }: OpenVoteProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly('consensus.close');
  const acts = useVoteActs();
  const makeFile = useVoteFile();
  const [dialog, setDialog] = useState<'codes' | 'ballots' | 'close' | null>(null);
  const total = electorateOf(vote);
  const isHands = vote.form === 'hands';
  const count = isHands ? castIn(vote.tally ?? {}) : vote.voters.filter(({ hasVoted }) => hasVoted).length;
  const close = () => {
    setDialog(null);
    void acts.close(vote.id);
  };
  return (
    <div className="stack">
      <Progress
        label={t('consensus.turnout', { count, total })}
        value={total === 0 ? 0 : (100 * count) / total}
      />
      {isHands && !readOnly && <HandsForm vote={vote} acts={acts} />}
      <div className="row">
        {!isHands && (
          <Button variant="primary" onPress={onStart}>
            {t('consensus.startVoting')}
          </Button>
        )}
        {!isHands && !readOnly && (
          <>
            <Button onPress={() => setDialog('codes')}>{t('consensus.codes')}</Button>
            <Button onPress={() => void makeFile(vote.id, 'ballotPacket')}>
              {t('consensus.packet.act')}
            </Button>
            <Button onPress={() => setDialog('ballots')}>{t('consensus.packet.take')}</Button>
          </>
        )}
        {!readOnly && <Button onPress={() => setDialog('close')}>{t('consensus.close')}</Button>}
      </div>
      {previous && <PreviousRound vote={previous} />}
      {dialog === 'codes' && <CodesDialog vote={vote} onClose={() => setDialog(null)} />}
      {dialog === 'ballots' && <TakeBallotsDialog vote={vote} onClose={() => setDialog(null)} />}
      {dialog === 'close' && (
        <Dialog title={t('consensus.closeSure')} role="alertdialog" onClose={() => setDialog(null)}>
          <p>{t('consensus.closeAbout', { count, total })}</p>
          <div className="dialog-foot">
            <Button onPress={() => setDialog(null)}>{t('ui.cancel')}</Button>
            <Button variant="primary" onPress={close} autoFocus>
              {t('consensus.close')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
