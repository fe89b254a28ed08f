import { useTranslation } from 'react-i18next';
import type { AbbreviationPlace, ListedAbbreviation } from '../../shared/abbreviations.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** How often an abbreviation stands in the text. */
export function countUses(places: readonly AbbreviationPlace[]): number {
  return places.reduce((sum, place) => sum + place.count, 0);
}

/** Whether an abbreviation is used, and which others of the list it resembles. */
export function AbbreviationChips({
  row,
  rows,
}: {
  row: ListedAbbreviation;
  rows: readonly ListedAbbreviation[];
}) {
  const { t } = useTranslation();
  const count = countUses(row.places);
  return (
    <>
      {count === 0 ? (
        <Chip tone="warn">{t('abbreviations.unused')}</Chip>
      ) : (
        <Chip>{t('abbreviations.used', { count })}</Chip>
      )}
      {rows
        .filter(({ id }) => row.alike.includes(id))
        .map(({ id, short }) => (
          <Chip key={id} tone="warn">
            {t('abbreviations.alike', { short })}
          </Chip>
        ))}
      <OriginChip origin={row.origin} />
    </>
  );
}
