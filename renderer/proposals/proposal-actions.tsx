import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../shared/proposals.ts';
import { useGoTo } from '../app/navigation.ts';
import { WordRedline } from '../exports/word-redline.tsx';
import { Button } from '../ui/button.tsx';
import type { useProposalActs } from './use-proposal-acts.ts';

interface ProposalActionsProps {
  proposal: Proposal;
  /** The comment it answers; from there one came, and there the answer goes on. */
  commentId: string | null;
  acts: ReturnType<typeof useProposalActs>;
  changes: number;
  undecided: number;
  isReadOnly: boolean;
  /** Whether the person at work may decide on proposals. */
  mayDecide: boolean;
}

/** What can be done next with a proposal, by where it stands. */
export function ProposalActions({
  proposal,
  commentId,
  acts,
  changes,
  undecided,
  isReadOnly,
  mayDecide,
}: ProposalActionsProps) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const is = (state: Proposal['state']) => !isReadOnly && proposal.state === state;
  return (
    <>
      {commentId !== null && (
        <Button
          variant={proposal.state === 'settled' ? 'primary' : 'plain'}
          onPress={() => goTo('comments', { open: commentId })}
        >
          {t('proposals.toComment')}
        </Button>
      )}
      {(proposal.state === 'draft' || proposal.state === 'handed-in') && changes > 0 && (
        <WordRedline params={{ proposals: proposal.id }} />
      )}
      {(is('draft') || is('handed-in')) && (
        <Button variant="quiet" onPress={acts.withdraw}>
          {t('proposals.withdraw')}
        </Button>
      )}
      {(is('handed-in') || is('withdrawn')) && <Button onPress={acts.reopen}>{t('proposals.reopen')}</Button>}
      {is('draft') && (
        <Button variant="primary" onPress={acts.handIn} isDisabled={changes === 0}>
          {t('proposals.handIn')}
        </Button>
      )}
      {mayDecide && is('handed-in') && (
        <Button variant="primary" onPress={acts.settle} isDisabled={undecided > 0}>
          {undecided > 0 ? t('proposals.settleLeft', { count: undecided }) : t('proposals.settle')}
        </Button>
      )}
    </>
  );
}
