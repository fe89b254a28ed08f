import { useTranslation } from 'react-i18next';
import { VirtualList } from '../ui/virtual-list.tsx';
import { RecordStateChip } from './record-state-chip.tsx';
import type { Screening } from './use-screening.ts';

/** All records of a round, to walk through or to go to one. */
export function RecordList({ screening }: { screening: Screening }) {
  const { t } = useTranslation();
  const { records, current, open } = screening;
  if (records.length === 0) return <p className="muted">{t('selection.screening.empty.title')}</p>;
  return (
    <VirtualList
      label={t('selection.screening.list')}
      items={records}
      idOf={record => record.referenceId}
      openId={current?.referenceId ?? null}
      onOpen={open}
    >
      {record => (
        <>
          <span className="item-number">{record.number}</span>
          <span className="reference-line">
            <span className="reference-title">{record.title}</span>
            <span className="reference-place">
              {[record.authors, record.year].filter(Boolean).join(' · ')}
            </span>
            <span className="reference-chips">
              <RecordStateChip record={record} />
            </span>
          </span>
        </>
      )}
    </VirtualList>
  );
}
