import { useTranslation } from 'react-i18next';
import type { ReferenceRow } from '../../shared/references/reference.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** A reference in the list: number, title, who wrote it where and when, and how it stands. */
export function ReferenceLine({ row }: { row: ReferenceRow }) {
  const { t } = useTranslation();
  const place = [row.authors, row.container, row.year]
    .filter(part => part !== '' && part !== null)
    .join(' · ');
  return (
    <>
      <span className="item-number">{row.number}</span>
      <span className="reference-line">
        <span className="item-title reference-title">{row.title}</span>
        <span className="reference-place">{place}</span>
        <span className="reference-chips">
          {row.duplicateOf !== null && <Chip>{t('references.chips.duplicate')}</Chip>}
          {row.isDoubtful && row.duplicateOf === null && (
            <Chip tone="warn">{t('references.chips.doubtful')}</Chip>
          )}
          {row.duplicates > 0 && <Chip>{t('references.chips.duplicates', { count: row.duplicates })}</Chip>}
          {row.questionIds.length > 0 && (
            <Chip tone="accent">{t('references.chips.questions', { count: row.questionIds.length })}</Chip>
          )}
          {row.type !== 'article' && <Chip>{t(`references.type.${row.type}`)}</Chip>}
          {row.sources.slice(0, 3).map(source => (
            <Chip key={source}>{source === '' ? t('references.byHand') : source}</Chip>
          ))}
          <OriginChip origin={row.origin} />
        </span>
      </span>
    </>
  );
}
