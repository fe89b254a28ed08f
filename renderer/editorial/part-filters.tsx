import { useTranslation } from 'react-i18next';
import type { EditorialRound } from '../../shared/editorial/round.ts';
import { Choice } from '../ui/choice.tsx';
import { Segments } from '../ui/segments.tsx';
import type { EditorialRecords } from './use-editorial.ts';

export type PartView = 'all' | 'open' | 'late';

/** Values of the second filter beside the ids of seats; the empty one is "nobody yet". */
export const EVERYONE = 'everyone';
export const MINE = 'mine';

interface PartFiltersProps {
  view: PartView;
  onView: (view: PartView) => void;
  who: string;
  onWho: (who: string) => void;
  round: EditorialRound;
  records: EditorialRecords;
}

/** Which sections of a round are listed: by how far they are, and by who edits them. */
export function PartFilters({ view, onView, who, onWho, round, records }: PartFiltersProps) {
  const { t } = useTranslation();
  const editors = records.seats.filter(seat => round.parts.some(part => part.seatId === seat.id));
  return (
    <>
      <div className="filters round-filters">
        <Segments
          label={t('editorial.filter.label')}
          value={view}
          options={(['all', 'open', 'late'] as const).map(id => ({ id, label: t(`editorial.filter.${id}`) }))}
          onChange={onView}
        />
        <Choice
          label={t('editorial.filter.who')}
          value={who}
          options={[
            { id: EVERYONE, label: t('editorial.filter.everyone') },
            { id: MINE, label: t('editorial.filter.mine') },
            ...editors.map(seat => ({ id: seat.id, label: records.seatName(seat) })),
            { id: '', label: t('editorial.part.nobody') },
          ]}
          onChange={onWho}
        />
      </div>
      {who === MINE && records.ownSeats.length === 0 && (
        <p className="muted">{t('editorial.filter.notSeated', { name: records.displayName })}</p>
      )}
    </>
  );
}
