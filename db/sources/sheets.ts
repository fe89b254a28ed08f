import type {
  AssessmentItemId,
  AssessmentSaid,
  Sheet,
  SheetFields,
  SheetKey,
} from '../../shared/adapte/assessments.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { requireRow } from '../revisions.ts';

/** Every assessment with a tool of ADAPTE, with its answers, in the order they were begun. */
export function listSheets(db: ReadHandle): Sheet[] {
  const rows = db
    .prepare(
      `SELECT id, source_id AS sourceId, tool, question_id AS questionId, judged_by AS judgedBy,
         judged_on AS judgedOn, note, origin FROM source_sheets ORDER BY id`,
    )
    .all() as Omit<Sheet, 'answers'>[];
  const said = db
    .prepare('SELECT sheet_id AS sheetId, item, answer, comment FROM source_sheet_answers')
    .all() as (AssessmentSaid & { sheetId: string; item: AssessmentItemId })[];
  const bySheet = Map.groupBy(said, ({ sheetId }) => sheetId);
  return rows.map(row => ({
    ...row,
    answers: Object.fromEntries(
      (bySheet.get(row.id) ?? []).map(({ item, answer, comment }) => [item, { answer, comment }]),
    ),
  }));
}

/** Stores who judged and what they say as a whole; the sheet is begun when there is none yet. */
export function putSheet(
  db: WriteHandle,
  key: SheetKey,
  { judgedBy, judgedOn, note }: SheetFields,
  origin: Origin = 'project',
): string {
  const id = sheetId(db, key, origin);
  db.prepare(`UPDATE source_sheets SET judged_by = ?, judged_on = ?, note = ?, origin = ? WHERE id = ?`).run(
    judgedBy,
    judgedOn,
    note,
    origin,
    id,
  );
  return id;
}

/** Stores what was said on one item; when that is nothing at all, the item is as never answered. */
export function setSheetAnswer(
  db: WriteHandle,
  key: SheetKey,
  item: AssessmentItemId,
  { answer, comment }: AssessmentSaid,
  origin: Origin = 'project',
): void {
  const id = sheetId(db, key, origin);
  if (origin === 'project') db.prepare("UPDATE source_sheets SET origin = 'project' WHERE id = ?").run(id);
  if (answer === null && comment === '') {
    db.prepare('DELETE FROM source_sheet_answers WHERE sheet_id = ? AND item = ?').run(id, item);
    return;
  }
  db.prepare(
    `INSERT INTO source_sheet_answers (sheet_id, item, answer, comment) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET answer = excluded.answer, comment = excluded.comment`,
  ).run(id, item, answer, comment);
}

/** The sheet of a key, begun when there is none yet. */
function sheetId(db: WriteHandle, { sourceId, tool, questionId }: SheetKey, origin: Origin): string {
  requireRow(db, 'source_guidelines', sourceId);
  if (questionId !== null) requireRow(db, 'questions', questionId);
  const known = db
    .prepare('SELECT id FROM source_sheets WHERE source_id = ? AND tool = ? AND question_id IS ?')
    .get(sourceId, tool, questionId) as { id: string } | undefined;
  if (known) return known.id;
  const id = newId();
  db.prepare(
    `INSERT INTO source_sheets (id, source_id, tool, question_id, judged_by, judged_on, note, origin)
     VALUES (?, ?, ?, ?, '', NULL, '', ?)`,
  ).run(id, sourceId, tool, questionId, origin);
  return id;
}
