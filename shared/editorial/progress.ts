import type { EditorialPart, EditorialRound, PartState } from './round.ts';

/** Where a section can go from each state; what stands first is the usual next step. */
export const NEXT_STATES: Readonly<Record<PartState, readonly PartState[]>> = {
  open: ['busy', 'ready'],
  busy: ['ready', 'open'],
  ready: ['checked', 'returned', 'busy'],
  returned: ['busy', 'ready'],
  checked: ['busy'],
};

/** The last day of a section: its own, else that of the round. */
export function dueDayOf(part: Pick<EditorialPart, 'dueOn'>, round: Pick<EditorialRound, 'dueOn'>) {
  return part.dueOn ?? round.dueOn;
}

/**
 * Whether the editor of a section is late: from the day after it was due until it is handed over. What waits for
 * checking is not late, and nothing is in a closed round.
 */
export function isPartLate(
  part: Pick<EditorialPart, 'dueOn' | 'state'>,
  round: Pick<EditorialRound, 'dueOn' | 'closedAt'>,
  today: string,
): boolean {
  const due = dueDayOf(part, round);
  const isHandedOver = part.state === 'ready' || part.state === 'checked';
  return round.closedAt === null && due !== null && due < today && !isHandedOver;
}

export interface EditorialProgress {
  total: number;
  byState: Record<PartState, number>;
  late: number;
  /** Sections nobody was asked to edit. */
  unassigned: number;
}

/** How far a round is on the day `today`. */
export function progressOf(round: EditorialRound, today: string): EditorialProgress {
  const byState: Record<PartState, number> = { open: 0, busy: 0, ready: 0, checked: 0, returned: 0 };
  for (const part of round.parts) byState[part.state]++;
  return {
    total: round.parts.length,
    byState,
    late: round.parts.filter(part => isPartLate(part, round, today)).length,
    unassigned: round.parts.filter(part => part.seatId === null && part.state !== 'checked').length,
  };
}

/** The sections that nobody has found good yet; closing the round leaves them so. */
export function uncheckedParts(round: EditorialRound): EditorialPart[] {
  return round.parts.filter(part => part.state !== 'checked');
}
