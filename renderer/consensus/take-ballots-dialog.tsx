import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { BALLOT_FAULTS, type BallotReceipt } from '../../shared/consensus/ballot-packet.ts';
import type { Vote } from '../../shared/consensus/vote.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { ReceiptFault, Receipts } from '../ui/receipts.tsx';

/** What is taken in is short; a file that is not is read no further than this. */
const MOST_CHARACTERS = 100_000;

/** Takes in ballot files that came back by mail, and says of each what became of it. */
export function TakeBallotsDialog({ vote, onClose }: { vote: Vote; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const taking = useMutation(api.consensus.takeBallots.mutationOptions());
  const receipts = taking.data ?? [];
  const count = receipts.filter(({ fault }) => fault === null).length;
  const take = async (files: readonly File[]) => {
    const read = files.map(async file => ({
      name: file.name,
      text: await file.slice(0, MOST_CHARACTERS).text(),
    }));
    taking.mutate({ id: vote.id, files: await Promise.all(read) });
  };
  return (
    <Dialog title={t('consensus.packet.title')} onClose={onClose} wide>
      <p className="muted">{t('consensus.packet.about')}</p>
      <FileDrop
        testId="ballot-files"
        accept=".antwoord,.json,application/json"
        again={receipts.length > 0}
        autoFocus
        isDisabled={taking.isPending}
        onFiles={files => void take(files)}
      />
      {taking.isPending && <Progress label={t('intake.reading')} />}
      {receipts.length > 0 && (
        <>
          <Receipts receipts={receipts}>
            {({ fault }) =>
              fault === null ? (
                <Chip tone="accent">{t('consensus.packet.taken')}</Chip>
              ) : (
                <ReceiptFault>{faultText(fault, t)}</ReceiptFault>
              )
            }
          </Receipts>
          <Notice>
            <p role="status">{t('consensus.packet.done', { count })}</p>
          </Notice>
        </>
      )}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}

function faultText(fault: NonNullable<BallotReceipt['fault']>, t: TFunction): string {
  const own = BALLOT_FAULTS.find(known => known === fault);
  return own
    ? t(`consensus.packet.fault.${own}`)
    : t(`intake.fault.${fault as Exclude<typeof fault, (typeof BALLOT_FAULTS)[number]>}`);
}
