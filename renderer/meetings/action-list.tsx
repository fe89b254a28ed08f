import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { type Action, type ActionState, actionState, orderActions } from '../../shared/meetings/action.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import type { MeetingActs } from './use-meeting-acts.ts';
import type { MeetingRecords } from './use-meetings.ts';

const TONES = { late: 'bad', open: 'warn', done: 'accent' } as const satisfies Record<ActionState, string>;

interface ActionListProps {
  actions: readonly Action[];
  records: MeetingRecords;
  acts: MeetingActs;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** Actions with who does them and when they are due; what is late stands first. */
export function ActionList({ actions, records, acts, openId, onOpen }: ActionListProps) {
  const { t, i18n } = useTranslation();
  const readOnly = useReadOnly('meetings.removeAction');
  const today = localToday();
  if (actions.length === 0) return <p className="muted">{t('meetings.actions.empty')}</p>;
  const onRemove = (id: string) => {
    const row = actions.find(candidate => candidate.id === id);
    if (row) acts.removeAction(row);
  };
  return (
    <ItemList
      label={t('meetings.actions.title')}
      openId={openId}
      onOpen={onOpen}
      onEnter={focusDetail}
      {...(readOnly ? {} : { onRemove })}
      items={orderActions(actions, today).map(row => {
        const seat = records.seats.find(({ id }) => id === row.seatId);
        const from = records.meetings?.find(({ id }) => id === row.meetingId);
        const state = actionState(row, today);
        return {
          id: row.id,
          number: String(row.number),
          title: row.text,
          text: seat ? records.seatName(seat) : t('meetings.actions.nobody'),
          chips: (
            <>
              <Chip tone={TONES[state]}>{t(`meetings.actionState.${state}`)}</Chip>
              {row.dueOn !== null && (
                <Chip>{t('meetings.actions.dueOn', { day: dayText(row.dueOn, i18n.language) })}</Chip>
              )}
              {from && <Chip>{t('meetings.one', { number: from.number })}</Chip>}
              <OriginChip origin={row.origin} />
            </>
          ),
        };
      })}
    />
  );
}
