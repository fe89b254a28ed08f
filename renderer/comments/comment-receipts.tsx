import { useTranslation } from 'react-i18next';
import type { CommentReceipt } from '../../shared/comments/intake.ts';
import { commentRejectionText } from '../../shared/comments/rejection-text.ts';
import { Chip } from '../ui/chip.tsx';
import { countsText } from './receipt-text.ts';

/** What each file brings, what is to be known of it, and what does not come in and why. */
export function CommentReceipts({ receipts }: { receipts: readonly CommentReceipt[] }) {
  const { t } = useTranslation();
  return (
    <div className="receipts">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('comments.intake.file')}</th>
            <th scope="col">{t('comments.intake.brings')}</th>
          </tr>
        </thead>
        <tbody>
          {receipts.map((receipt, index) => (
            // Two files may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came and never reordered.
            <tr key={index}>
              <td>{receipt.source}</td>
              <td>
                <ReceiptCounts receipt={receipt} />
                {receipt.remarks.map(remark => (
                  <Chip key={remark} tone={remark === 'altered' ? 'bad' : 'warn'}>
                    {t(`comments.remark.${remark}`)}
                  </Chip>
                ))}
                {receipt.rejected.map(rejection => (
                  <span key={rejection.record} className="receipt-fault">
                    {commentRejectionText(rejection, t)}
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

function ReceiptCounts({ receipt }: { receipt: CommentReceipt }) {
  const { t } = useTranslation();
  const { comments, changes, duplicates, rejected } = receipt;
  // A file that is refused as a whole brings its reason only.
  if (comments + changes + duplicates === 0 && rejected.length > 0) return null;
  return <span>{countsText(receipt, t)} </span>;
}
