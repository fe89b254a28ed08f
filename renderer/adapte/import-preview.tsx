import { useTranslation } from 'react-i18next';
import type { RecommendationReport } from '../../shared/adapte/recommendation-list.ts';
import { Notice } from '../ui/notice.tsx';

/** What reading a list would do, and the rows that cannot be read. */
export function ImportPreview({ report }: { report: RecommendationReport }) {
  const { t } = useTranslation();
  const { source, rejected, unplaced, ...counts } = report;
  return (
    <>
      <Notice>
        <p>
          <strong>{source}</strong>
        </p>
        <p>{t('adapte.import.report', counts)}</p>
        {counts.added === 0 && <p>{t('adapte.import.nothing')}</p>}
        {unplaced > 0 && <p>{t('adapte.import.unplaced', { count: unplaced })}</p>}
      </Notice>
      {rejected.length > 0 && (
        <Notice tone="warn">
          <p>{t('adapte.import.rejected', { count: rejected.length })}</p>
          <ul className="rejected-rows">
            {rejected.map(({ row, reason, value }) => (
              <li key={`${row} ${reason}`}>
                {t('adapte.import.rejectedRow', {
                  row,
                  reason: t(`adapte.import.rejections.${reason}`),
                  value,
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
