import { useTranslation } from 'react-i18next';
import type { ImportReceipt } from '../../shared/references/import.ts';
import { Notice } from '../ui/notice.tsx';

/** Damaged records that are named on screen; the rest is counted. */
const NAMED = 100;
const COUNTS = ['read', 'imported', 'duplicates', 'doubtful'] as const;

/** What each file brought, and what in it could not be read, where and why. */
export function ImportReceiptView({ receipt }: { receipt: ImportReceipt }) {
  const { t } = useTranslation();
  const { files, rejected } = receipt;
  return (
    <>
      <Notice>
        <p>{t('references.import.total', { ...receipt, rejected: rejected.length })}</p>
      </Notice>
      <div className="receipts">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('references.import.file')}</th>
              <th scope="col">{t('references.import.format')}</th>
              {COUNTS.map(count => (
                <th key={count} scope="col" className="num">
                  {t(`references.import.${count}`)}
                </th>
              ))}
              <th scope="col" className="num">
                {t('references.import.rejected')}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file, index) => (
              // Two files may have one name.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came and never reordered.
              <tr key={index}>
                <td>{file.source}</td>
                <td>{file.format === null ? '–' : t(`references.format.${file.format}`)}</td>
                {COUNTS.map(count => (
                  <td key={count} className="num">
                    {file[count]}
                  </td>
                ))}
                <td className="num">{file.rejected.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rejected.length > 0 && (
        <Notice tone="warn">
          <p>{t('references.import.rejectedTitle', { count: rejected.length })}</p>
          <ul className="rejected-records">
            {rejected.slice(0, NAMED).map(({ source, record, line, reason }) => (
              <li key={`${source} ${record} ${line}`}>
                <strong>{source}</strong>
                {record > 0 && `, ${t('references.import.place', { record, line })}`}:{' '}
                {t(`references.fault.${reason}`)}
              </li>
            ))}
            {rejected.length > NAMED && (
              <li>{t('references.import.moreRejected', { count: rejected.length - NAMED })}</li>
            )}
          </ul>
        </Notice>
      )}
    </>
  );
}
