import { listBottlenecks } from '../../db/bottlenecks.ts';
import type { WriteHandle } from '../../db/database.ts';
import { listSeats } from '../../db/people.ts';
import { ballotOf, listRounds, putValues } from '../../db/priorities.ts';
import { findBallotFault } from '../../shared/bottlenecks/priorities.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Origin } from '../../shared/origin.ts';

/**
 * Stores what one member gives in a round, in place of what the member gave before. Throws `row-missing` for an
 * unknown round or seat, and `ballot-invalid` for a value outside the scale or a rank given twice.
 */
export function storeBallot(
  db: WriteHandle,
  ballot: { roundId: string; seatId: string; values: Readonly<Record<string, number>> },
  origin: Origin = 'project',
): void {
  const round = listRounds(db).find(row => row.id === ballot.roundId);
  const seat = listSeats(db).find(row => row.id === ballot.seatId);
  if (!round || !seat) throw new LeidraadError('row-missing', { id: ballot.roundId });
  const fault = findBallotFault(round.method, ballot.values, listBottlenecks(db).length);
  if (fault) throw new LeidraadError('ballot-invalid', { reason: fault });
  const owner = { roundId: round.id, seatId: seat.id, answerId: null, voter: seat.personName ?? seat.role };
  putValues(db, ballotOf(db, owner, origin), ballot.values);
}
