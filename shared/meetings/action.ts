import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { daySchema } from './meeting.ts';

export const actionFieldsSchema = z.object({
  /** What is to be done. */
  text: z.string().trim().min(1).max(2_000),
  /** The meeting it was agreed in; null when that was removed, or when it came from elsewhere. */
  meetingId: z.string().nullable(),
  /** The seat that does it. */
  seatId: z.string().nullable(),
  dueOn: daySchema.nullable(),
  /** The day it was done; null while it is open. */
  doneOn: daySchema.nullable(),
});
export type ActionFields = z.infer<typeof actionFieldsSchema>;

/** Something agreed in a meeting, open until it is done, over all meetings. */
export interface Action extends ActionFields {
  id: string;
  /** Number shown to people, unique in the project and never reused. */
  number: number;
  origin: Origin;
  revision: number;
}

export type ActionState = 'open' | 'late' | 'done';

/** An action is late from the day after it was due. `today` is a calendar date. */
export function actionState(action: Pick<Action, 'dueOn' | 'doneOn'>, today: string): ActionState {
  if (action.doneOn !== null) return 'done';
  return action.dueOn !== null && action.dueOn < today ? 'late' : 'open';
}

const STATE_ORDER: readonly ActionState[] = ['late', 'open', 'done'];

/** What is late first, then what is due soonest, then what has no date; done ones last, the newest first. */
export function orderActions(actions: readonly Action[], today: string): Action[] {
  const rank = (action: Action) => STATE_ORDER.indexOf(actionState(action, today));
  return [...actions].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (a.doneOn !== null && b.doneOn !== null)
      return b.doneOn.localeCompare(a.doneOn) || a.number - b.number;
    return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.number - b.number;
  });
}
