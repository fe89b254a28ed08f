import { useMutation, useQuery } from '@tanstack/react-query';
import { GridList, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { proposalText } from '../../shared/locales/proposal-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** The open items of the project as topics: Enter puts one on the agenda, a button all of them. */
export function ProposalsDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const today = localToday();
  const proposals = useQuery(api.meetings.proposals.queryOptions({ meetingId, today })).data;
  const adding = useMutation(api.meetings.addProposals.mutationOptions());
  const add = (wanted: string[] | null) =>
    adding.mutate(
      { meetingId, today, wanted },
      {
        onSuccess: ({ added }) => say(t('meetings.proposals.added', { count: added })),
      },
    );
  return (
    <Dialog title={t('meetings.proposals.title')} onClose={onClose} wide>
      <p className="muted">{t('meetings.proposals.lead')}</p>
      {proposals?.length === 0 && <p>{t('meetings.proposals.none')}</p>}
      {proposals !== undefined && proposals.length > 0 && (
        <GridList
          aria-label={t('meetings.proposals.title')}
          className="items proposals"
          selectionMode="none"
          autoFocus="first"
          onAction={key => add([String(key)])}
          items={proposals.map(proposal => ({ ...proposal, key: `${proposal.kind}:${proposal.id}` }))}
        >
          {proposal => (
            <GridListItem id={proposal.key} className="item proposal" textValue={proposalText(proposal, t)}>
              <span>{proposalText(proposal, t)}</span>
              <span className="row">
                {proposal.late && <Chip tone="bad">{t('meetings.actionState.late')}</Chip>}
                <Chip>{t(`meetings.proposals.kind.${proposal.kind}`)}</Chip>
              </span>
            </GridListItem>
          )}
        </GridList>
      )}
      <div className="dialog-foot">
        <Button onPress={onClose}>
          {t('ui.done')} <kbd>Esc</kbd>
        </Button>
        {proposals !== undefined && proposals.length > 0 && (
          <Button variant="primary" onPress={() => add(null)} isDisabled={adding.isPending}>
            {t('meetings.proposals.addAll', { count: proposals.length })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
