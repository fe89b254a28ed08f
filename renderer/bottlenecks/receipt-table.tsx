import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { IntakeReceipt } from '../../shared/packet/answer-faults.ts';
import { rejectionText } from '../../shared/packet/rejection-text.ts';
import { ReceiptFault, Receipts } from '../ui/receipts.tsx';

/** What each file brings, and what in it cannot be read and why. */
export function ReceiptTable({ receipts }: { receipts: readonly IntakeReceipt[] }) {
  const { t } = useTranslation();
  return (
    <Receipts receipts={receipts}>
      {receipt => (
        <>
          <span>{broughtText(receipt, t)}</span>
          {receipt.altered > 0 && (
            <ReceiptFault>{t('intake.altered', { count: receipt.altered })}</ReceiptFault>
          )}
          {receipt.rejected.map(rejection => (
            <ReceiptFault key={rejection.record}>{rejectionText(rejection, t)}</ReceiptFault>
          ))}
        </>
      )}
    </Receipts>
  );
}

function broughtText({ answers, updates, duplicates, rejected }: IntakeReceipt, t: TFunction): string {
  const parts = [
    answers > 0 ? t('intake.new', { count: answers }) : '',
    updates > 0 ? t('intake.updates', { count: updates }) : '',
    duplicates > 0 ? t('intake.duplicates', { count: duplicates }) : '',
  ].filter(part => part !== '');
  return parts.length === 0 && rejected.length === 0 ? t('intake.nothing') : parts.join(', ');
}
