import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { IntakeReceipt } from '../../shared/packet/answer-faults.ts';
import { rejectionText } from '../../shared/packet/rejection-text.ts';

/** What each file brings, and what in it cannot be read and why. */
export function ReceiptTable({ receipts }: { receipts: readonly IntakeReceipt[] }) {
  const { t } = useTranslation();
  return (
    <div className="receipts">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('intake.file')}</th>
            <th scope="col">{t('intake.brings')}</th>
          </tr>
        </thead>
        <tbody>
          {receipts.map((receipt, index) => (
            // Two files may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came and never reordered.
            <tr key={index}>
              <td>{receipt.source}</td>
              <td>
                <span>{broughtText(receipt, t)}</span>
                {receipt.altered > 0 && (
                  <span className="receipt-fault">{t('intake.altered', { count: receipt.altered })}</span>
                )}
                {receipt.rejected.map(rejection => (
                  <span key={rejection.record} className="receipt-fault">
                    {rejectionText(rejection, t)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
