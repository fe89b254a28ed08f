import type { SurveyAnswerRow } from '../shared/bottlenecks/survey.ts';
import type { SurveyContent } from '../shared/bottlenecks/survey-answer.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';

export interface StoredAnswer {
  id: string;
  surveyId: string;
  savedAt: string | null;
  contentHash: string;
  /** Whether it was changed outside the packet it answers. */
  isAltered: boolean;
}

export interface NewAnswer extends StoredAnswer {
  packetId: string | null;
  via: 'packet' | 'spreadsheet';
  /** Name of the file it came in. */
  source: string;
  content: SurveyContent;
  origin?: Origin;
}

/** The answers of a survey, the newest first, with the remarks in them. */
export function listAnswers(db: ReadHandle, surveyId: string): SurveyAnswerRow[] {
  const rows = db
    .prepare(
      `SELECT id, role, organisation, via, source, saved_at AS savedAt, altered, origin,
         json_extract(content, '$.remarks') AS remarks
       FROM survey_answers WHERE survey_id = ? ORDER BY saved_at DESC, id DESC`,
    )
    .all(surveyId) as (Omit<SurveyAnswerRow, 'remarks' | 'isAltered'> & {
    remarks: string;
    altered: 0 | 1;
  })[];
  return rows.map(({ altered, ...row }) => ({
    ...row,
    isAltered: altered === 1,
    remarks: Object.values(JSON.parse(row.remarks) as Record<string, string>).filter(text => text !== ''),
  }));
}

export function findAnswer(db: ReadHandle, id: string): StoredAnswer | null {
  const row = db
    .prepare(
      `SELECT id, survey_id AS surveyId, saved_at AS savedAt, content_hash AS contentHash, altered
       FROM survey_answers WHERE id = ?`,
    )
    .get(id) as (Omit<StoredAnswer, 'isAltered'> & { altered: 0 | 1 }) | undefined;
  if (!row) return null;
  const { altered, ...answer } = row;
  return { ...answer, isAltered: altered === 1 };
}

/** Stores an answer, or a later state of one that is known. */
export function putAnswer(db: WriteHandle, answer: NewAnswer): void {
  const { respondent } = answer.content;
  db.prepare(
    `INSERT INTO survey_answers (id, survey_id, packet_id, via, source, role, organisation, saved_at, content,
       content_hash, altered, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET packet_id = excluded.packet_id, source = excluded.source, role = excluded.role,
       organisation = excluded.organisation, saved_at = excluded.saved_at, content = excluded.content,
       content_hash = excluded.content_hash, altered = excluded.altered, revision = revision + 1`,
  ).run(
    answer.id,
    answer.surveyId,
    answer.packetId,
    answer.via,
    answer.source,
    respondent.role,
    respondent.organisation,
    answer.savedAt,
    JSON.stringify(answer.content),
    answer.contentHash,
    answer.isAltered ? 1 : 0,
    answer.origin ?? 'project',
  );
}
