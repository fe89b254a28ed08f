import { useTranslation } from 'react-i18next';
import type { CommentReceipt } from '../../shared/comments/intake.ts';
import { commentRejectionText } from '../../shared/comments/rejection-text.ts';
import { Chip } from '../ui/chip.tsx';
import { ReceiptFault, Receipts } from '../ui/receipts.tsx';
import { countsText } from './receipt-text.ts';

/** What each file brings, what is to be known of it, and what does not come in and why. */
export function CommentReceipts({ receipts }: { receipts: readonly CommentReceipt[] }) {
  const { t } = useTranslation();
  return (
    <Receipts receipts={receipts}>
      {receipt => (
        <>
          <ReceiptCounts receipt={receipt} />
          {receipt.remarks.map(remark => (
            <Chip key={remark} tone={remark === 'altered' ? 'bad' : 'warn'}>
              {t(`comments.remark.${remark}`)}
            </Chip>
          ))}
          {receipt.rejected.map(rejection => (
            <ReceiptFault key={rejection.record}>{commentRejectionText(rejection, t)}</ReceiptFault>
          ))}
        </>
      )}
    </Receipts>
  );
}

function ReceiptCounts({ receipt }: { receipt: CommentReceipt }) {
  const { t } = useTranslation();
  const { comments, changes, duplicates, rejected } = receipt;
  // A file that is refused as a whole brings its reason only.
  if (comments + changes + duplicates === 0 && rejected.length > 0) return null;
  return <span>{countsText(receipt, t)} </span>;
}
