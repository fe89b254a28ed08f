import type {
  Survey,
  SurveyFields,
  SurveyQuestion,
  SurveyQuestionFields,
} from '../shared/bottlenecks/survey.ts';
import { LeidraadError } from '../shared/errors.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextNumber } from './positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

export type SurveyRow = Omit<Survey, 'answers'>;

/** The surveys with their questions in order, without the answers. */
export function listSurveys(db: ReadHandle): SurveyRow[] {
  const rows = db
    .prepare(
      `SELECT id, number, title, introduction, privacy, closes_on AS closesOn, language, origin, revision
       FROM surveys ORDER BY number`,
    )
    .all() as Omit<SurveyRow, 'questions'>[];
  return rows.map(row => ({ ...row, questions: listSurveyQuestions(db, row.id) }));
}

/** Throws `row-missing` when there is no such survey. */
export function readSurvey(db: ReadHandle, id: string): SurveyRow {
  const survey = listSurveys(db).find(row => row.id === id);
  if (!survey) throw new LeidraadError('row-missing', { id });
  return survey;
}

export function insertSurvey(db: WriteHandle, fields: SurveyFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    `INSERT INTO surveys (id, number, title, introduction, privacy, closes_on, language, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    nextNumber(db, 'surveys'),
    fields.title,
    fields.introduction,
    fields.privacy,
    fields.closesOn,
    fields.language,
    origin,
  );
  return id;
}

export function updateSurvey(db: WriteHandle, id: string, revision: number, fields: SurveyFields): void {
  requireChanged(
    db,
    'surveys',
    id,
    db
      .prepare(
        `UPDATE surveys SET title = ?, introduction = ?, privacy = ?, closes_on = ?, language = ?,
           revision = revision + 1, ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.title, fields.introduction, fields.privacy, fields.closesOn, fields.language, id, revision),
  );
}

/** Removes a survey with its questions, packets and answers; bottlenecks that came of it stay. */
export function deleteSurvey(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'surveys', id, revision);
}

function listSurveyQuestions(db: ReadHandle, surveyId: string): SurveyQuestion[] {
  return db
    .prepare(
      `SELECT id, position, kind, prompt, help, scale, top, revision FROM survey_questions
       WHERE survey_id = ? ORDER BY position, id`,
    )
    .all(surveyId) as SurveyQuestion[];
}

export function insertSurveyQuestion(
  db: WriteHandle,
  surveyId: string,
  fields: SurveyQuestionFields,
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO survey_questions (id, survey_id, position, kind, prompt, help, scale, top)
     VALUES (?, ?, (SELECT coalesce(max(position), -1) + 1 FROM survey_questions WHERE survey_id = ?),
       ?, ?, ?, ?, ?)`,
  ).run(id, surveyId, surveyId, fields.kind, fields.prompt, fields.help, fields.scale, fields.top);
  return id;
}

export function updateSurveyQuestion(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: SurveyQuestionFields,
): void {
  requireChanged(
    db,
    'survey_questions',
    id,
    db
      .prepare(
        `UPDATE survey_questions SET kind = ?, prompt = ?, help = ?, scale = ?, top = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.kind, fields.prompt, fields.help, fields.scale, fields.top, id, revision),
  );
}

export function deleteSurveyQuestion(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'survey_questions', id, revision);
}

/** Changes places with the question before (-1) or after (1); at that end nothing happens. */
export function swapSurveyQuestion(db: WriteHandle, surveyId: string, id: string, by: -1 | 1): void {
  const ids = listSurveyQuestions(db, surveyId).map(question => question.id);
  const from = ids.indexOf(id);
  if (from < 0 || ids[from + by] === undefined) return;
  ids.splice(from, 1);
  ids.splice(from + by, 0, id);
  const update = db.prepare('UPDATE survey_questions SET position = ? WHERE id = ? AND position <> ?');
  ids.forEach((questionId, position) => {
    update.run(position, questionId, position);
  });
}
