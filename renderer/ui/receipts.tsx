import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './receipts.css';

interface ReceiptsProps<Receipt> {
  receipts: readonly Receipt[];
  /** What a file brings, and what of it does not come in and why. */
  children: (receipt: Receipt) => ReactNode;
}

/** What each file that was read brings, a row for each. */
export function Receipts<Receipt extends { source: string }>({ receipts, children }: ReceiptsProps<Receipt>) {
  const { t } = useTranslation();
  return (
    <div className="receipts">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('ui.files.file')}</th>
            <th scope="col">{t('ui.files.brings')}</th>
          </tr>
        </thead>
        <tbody>
          {receipts.map((receipt, index) => (
            // Two files may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came and never reordered.
            <tr key={index}>
              <td>{receipt.source}</td>
              <td>{children(receipt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Why a file, or a part of it, does not come in. */
export function ReceiptFault({ children }: { children: ReactNode }) {
  return <span className="receipt-fault">{children}</span>;
}
