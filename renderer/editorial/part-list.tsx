import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import type { OutlineItem } from '../../shared/documents.ts';
import { dueDayOf, isPartLate } from '../../shared/editorial/progress.ts';
import type { EditorialPart, EditorialRound, PartState } from '../../shared/editorial/round.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { useProject } from '../app/project-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import type { EditorialRecords } from './use-editorial.ts';
import type { EditorialActs } from './use-editorial-acts.ts';

const TONES: Record<PartState, 'accent' | 'warn' | 'bad' | undefined> = {
  open: undefined,
  busy: undefined,
  ready: 'warn',
  checked: 'accent',
  returned: 'bad',
};

interface PartListProps {
  round: EditorialRound;
  parts: readonly { part: EditorialPart; section: OutlineItem }[];
  records: EditorialRecords;
  openId: string | null;
  onOpen: (id: string) => void;
  acts: EditorialActs;
}

/** The sections of a round, each with its editor and day, its state, and what is still open in its text. */
export function PartList({ round, parts, records, openId, onOpen, acts }: PartListProps) {
  const { t, i18n } = useTranslation();
  const { readOnly } = useProject();
  if (parts.length === 0) return <p className="muted">{t('editorial.filter.nothing')}</p>;
  const remove = (id: string) => {
    const row = parts.find(({ part }) => part.id === id);
    if (row) acts.removePart(row.part, row.section.title);
  };
  return (
    <div className="round-parts">
      <ItemList
        label={t('editorial.part.choose')}
        openId={openId}
        onOpen={onOpen}
        onEnter={focusDetail}
        {...(readOnly || round.closedAt !== null ? {} : { onRemove: remove })}
        items={parts.map(({ part, section }) => {
          const seat = records.seats.find(({ id }) => id === part.seatId);
          const due = dueDayOf(part, round);
          const day = due === null ? null : dayText(due, i18n.language);
          return {
            id: part.id,
            number: section.number,
            title: section.title,
            text: [
              seat ? records.seatName(seat) : t('editorial.part.nobody'),
              ...(day === null ? [] : [t('editorial.until', { day })]),
            ].join(' · '),
            chips: (
              <>
                <StateChip state={part.state} />
                {day !== null && isPartLate(part, round, localToday()) && (
                  <Chip tone="bad">{t('editorial.part.late', { day })}</Chip>
                )}
                <OpenChips sectionId={section.id} records={records} />
                <OriginChip origin={part.origin} />
              </>
            ),
          };
        })}
      />
    </div>
  );
}

export function StateChip({ state }: { state: PartState }) {
  const { t } = useTranslation();
  const tone = TONES[state];
  return <Chip {...(tone ? { tone } : {})}>{t(`editorial.stateOf.${state}`)}</Chip>;
}

function OpenChips({ sectionId, records }: { sectionId: string; records: EditorialRecords }) {
  const { t } = useTranslation();
  const open = records.openIn(sectionId);
  const kinds = ['findings', 'proposals', 'threads'] as const;
  return kinds
    .filter(kind => open[kind].length > 0)
    .map(kind => <Chip key={kind}>{t(`editorial.part.${kind}`, { count: open[kind].length })}</Chip>);
}
