import type { FormContent } from '../../shared/adapte/appraisal-packet.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';

/** The newest state of a form that came back by mail. */
export interface AppraisalAnswer {
  appraisalId: string;
  /** Made once per appraiser and browser; a later file carries it too. */
  answerId: string;
  fileName: string;
  savedAt: string;
  takenAt: string;
  content: FormContent;
  isAltered: boolean;
}

/** Every form that came back, by the id of its appraisal. */
export function listAppraisalAnswers(db: ReadHandle): Map<string, AppraisalAnswer> {
  const rows = db
    .prepare(
      `SELECT appraisal_id AS appraisalId, answer_id AS answerId, file_name AS fileName, saved_at AS savedAt,
         taken_at AS takenAt, content, altered FROM appraisal_answers`,
    )
    .all() as (Omit<AppraisalAnswer, 'content' | 'isAltered'> & { content: string; altered: number })[];
  return new Map(
    rows.map(({ content, altered, ...row }) => [
      row.appraisalId,
      // Written by `putAppraisalAnswer` only.
      { ...row, content: JSON.parse(content) as FormContent, isAltered: altered === 1 },
    ]),
  );
}

/** Keeps the newest state of a form in place of an earlier one. */
export function putAppraisalAnswer(db: WriteHandle, answer: AppraisalAnswer): void {
  const { appraisalId, answerId, fileName, savedAt, takenAt, content, isAltered } = answer;
  db.prepare(
    `INSERT INTO appraisal_answers (appraisal_id, answer_id, file_name, saved_at, taken_at, content, altered)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET answer_id = excluded.answer_id, file_name = excluded.file_name,
       saved_at = excluded.saved_at, taken_at = excluded.taken_at, content = excluded.content,
       altered = excluded.altered`,
  ).run(appraisalId, answerId, fileName, savedAt, takenAt, JSON.stringify(content), isAltered ? 1 : 0);
}
