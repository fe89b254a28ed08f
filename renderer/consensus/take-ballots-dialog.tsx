import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BALLOT_FAULTS, type BallotReceipt } from '../../shared/consensus/ballot-packet.ts';
import type { Vote } from '../../shared/consensus/vote.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';

/** What is taken in is short; a file that is not is read no further than this. */
const MOST_CHARACTERS = 100_000;

/** Takes in ballot files that came back by mail, and says of each what became of it. */
export function TakeBallotsDialog({ vote, onClose }: { vote: Vote; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const input = useRef<HTMLInputElement>(null);
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
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="ballot-files"
        accept=".antwoord,.json,application/json"
        onChange={event => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) void take(files);
        }}
      />
      {taking.isPending && <Progress label={t('intake.reading')} />}
      {receipts.length > 0 && (
        <>
          <Receipts receipts={receipts} />
          <Notice>
            <p role="status">{t('consensus.packet.done', { count })}</p>
          </Notice>
        </>
      )}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.close')}</Button>
        <Button
          variant="primary"
          autoFocus
          isDisabled={taking.isPending}
          onPress={() => input.current?.click()}
        >
          {t('intake.choose')}
        </Button>
      </div>
    </Dialog>
  );
}

function Receipts({ receipts }: { receipts: readonly BallotReceipt[] }) {
  const { t } = useTranslation();
  return (
    <div className="receipts">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('consensus.packet.file')}</th>
            <th scope="col">{t('consensus.packet.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {receipts.map(({ source, fault }, index) => (
            // Two files may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came and never reordered.
            <tr key={index}>
              <td>{source}</td>
              <td>
                {fault === null ? (
                  <Chip tone="accent">{t('consensus.packet.taken')}</Chip>
                ) : (
                  <span className="receipt-fault">{faultText(fault, t)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function faultText(fault: NonNullable<BallotReceipt['fault']>, t: TFunction): string {
  const own = BALLOT_FAULTS.find(known => known === fault);
  return own
    ? t(`consensus.packet.fault.${own}`)
    : t(`intake.fault.${fault as Exclude<typeof fault, (typeof BALLOT_FAULTS)[number]>}`);
}
