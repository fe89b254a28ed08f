import { actionState, orderActions } from '../../../shared/meetings/action.ts';
import { simpleTable } from '../compose/composition.ts';
import { calendarDay, formatDate } from '../dates.ts';
import type { Block } from '../guideline-tree.ts';
import { seatName } from './attendance.ts';
import type { MinutesComposition } from './compose-minutes.ts';

/** The action list: what was agreed here, and what earlier meetings left open. */
export function composeActions(composition: MinutesComposition): Block[] {
  const { source, t, language } = composition;
  if (source.actions.length === 0) return [];
  const today = calendarDay(source.exportedAt);
  const rows = orderActions(source.actions, today).map(action => {
    const seat = source.seats.find(({ id }) => id === action.seatId);
    const from = source.meetingNumbers.get(action.meetingId ?? '');
    const example = action.origin === 'example' ? ` (${t('terms.origin.example')})` : '';
    return [
      String(action.number),
      `${action.text}${example}`,
      seat ? seatName(source, seat) : t('minutes.nobody'),
      action.dueOn === null ? '–' : formatDate(action.dueOn, language),
      t(`meetings.actionState.${actionState(action, today)}`),
      from === undefined ? '–' : String(from),
    ];
  });
  const header = ['number', 'what', 'who', 'due', 'actionState', 'from'] as const;
  return [
    simpleTable(
      composition,
      t('minutes.actionsCaption'),
      header.map(id => t(`minutes.${id}`)),
      rows,
    ),
  ];
}
