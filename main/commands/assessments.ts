import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import { listSheets, setSheetAnswer } from '../../db/sources/sheets.ts';
import {
  type AssessedSource,
  type AssessmentSaid,
  groupsOf,
  type SheetKey,
} from '../../shared/adapte/assessments.ts';
import { LeidraadError } from '../../shared/errors.ts';

/** Stores an answer on one item of a sheet. Throws `input-invalid` for an item its tool does not have. */
export function answerSheet(db: WriteHandle, key: SheetKey, item: string, said: AssessmentSaid): void {
  const known = groupsOf(key.tool)
    .flatMap(({ items }) => items)
    .find(({ id }) => id === item);
  if (!known) throw new LeidraadError('input-invalid', { reason: 'item' });
  setSheetAnswer(db, key, known.id, said);
}

/** The source guidelines with what they were assessed on, in the order of the register; those without are left out. */
export function readAssessments(db: ReadHandle): AssessedSource[] {
  const sheets = Map.groupBy(listSheets(db), ({ sourceId }) => sourceId);
  return listSources(db).flatMap(({ id, label }) => {
    const own = sheets.get(id);
    return own ? [{ label, sheets: own }] : [];
  });
}
