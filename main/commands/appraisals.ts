import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listDeclarations } from '../../db/interests.ts';
import { listSeats } from '../../db/people.ts';
import { listAppraisalAnswers } from '../../db/sources/answers.ts';
import { insertAppraisal, listAppraisals, setItemScore } from '../../db/sources/appraisals.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import type { Appraiser, ItemScore, KnownAppraisal } from '../../shared/adapte/appraisal.ts';
import { findBarred } from '../../shared/adapte/appraisers.ts';
import { INSTRUMENTS, type InstrumentId } from '../../shared/adapte/instruments.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Origin } from '../../shared/origin.ts';

/** Every appraisal, whether the interests of the appraiser bar it, and the file it came back in. */
export function readAppraisals(db: ReadHandle): KnownAppraisal[] {
  const isBarred = readBarred(db);
  const answers = listAppraisalAnswers(db);
  return listAppraisals(db).map(row => {
    const answer = answers.get(row.id);
    return {
      ...row,
      isBarred: isBarred(row.sourceId, row.seatId),
      returned: answer
        ? { fileName: answer.fileName, savedAt: answer.savedAt, isAltered: answer.isAltered }
        : null,
    };
  });
}

/** Tells whether the interests of whoever is on a seat bar them from appraising a source. */
export function readBarred(db: ReadHandle): (sourceId: string, seatId: string | null) => boolean {
  return findBarred({ seats: listSeats(db), declarations: listDeclarations(db), sources: listSources(db) });
}

/**
 * Begins the appraisal of a source by somebody on a seat, or by somebody from outside by name. Throws
 * `rater-excluded` when their interests bar it, and `input-invalid` without any name.
 */
export function startAppraisal(
  db: WriteHandle,
  sourceId: string,
  { seatId, name: given, instrument }: Appraiser & { instrument: InstrumentId },
  origin: Origin = 'project',
): string {
  const seat = listSeats(db).find(({ id }) => id === seatId);
  if (seatId !== null && !seat) throw new LeidraadError('row-missing', { id: seatId });
  const name = seat ? (seat.personName ?? seat.role) : given;
  if (name === '') throw new LeidraadError('input-invalid', { reason: 'name' });
  if (readBarred(db)(sourceId, seatId)) throw new LeidraadError('rater-excluded', { name });
  return insertAppraisal(db, { sourceId, instrument, seatId, name }, origin);
}

/**
 * Stores what an appraiser says on an item. Throws `rater-excluded` when their interests bar it by now, and
 * `input-invalid` for an item the instrument does not have.
 */
export function scoreItem(db: WriteHandle, appraisalId: string, item: number, said: ItemScore): void {
  const appraisal = listAppraisals(db).find(({ id }) => id === appraisalId);
  if (!appraisal) throw new LeidraadError('row-missing', { id: appraisalId });
  const { name, sourceId, seatId, instrument } = appraisal;
  if (!INSTRUMENTS[instrument].items.includes(item))
    throw new LeidraadError('input-invalid', { reason: 'item' });
  if (said.score !== null && readBarred(db)(sourceId, seatId))
    throw new LeidraadError('rater-excluded', { name });
  setItemScore(db, appraisalId, item, said);
}
