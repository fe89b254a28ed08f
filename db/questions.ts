import type { Origin } from '../shared/origin.ts';
import type { Question, QuestionFields, ScopeFields, ScopeStatement } from '../shared/questions.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { groupLinks } from './links.ts';
import { nextNumber, nextPosition } from './positions.ts';
import { requireChanged } from './revisions.ts';

export function listQuestions(db: ReadHandle): Question[] {
  const rows = db
    .prepare(
      'SELECT id, number, title, text, kind, position, origin, revision FROM questions ORDER BY position, id',
    )
    .all() as Omit<Question, 'bottleneckIds' | 'documentIds' | 'recommendationIds'>[];
  const bottlenecks = groupLinks(
    db,
    `SELECT l.question_id AS owner, l.bottleneck_id AS target FROM bottleneck_questions l
     JOIN bottlenecks b ON b.id = l.bottleneck_id ORDER BY b.position`,
  );
  const documents = groupLinks(
    db,
    `SELECT question_id AS owner, id AS target FROM documents
     WHERE kind = 'section' AND question_id IS NOT NULL AND deleted_at IS NULL ORDER BY position`,
  );
  const recommendations = groupLinks(
    db,
    `SELECT r.question_id AS owner, r.id AS target FROM recommendations r JOIN documents d ON d.id = r.document_id
     WHERE r.question_id IS NOT NULL AND d.deleted_at IS NULL ORDER BY d.position`,
  );
  return rows.map(row => ({
    ...row,
    bottleneckIds: bottlenecks.get(row.id) ?? [],
    documentIds: documents.get(row.id) ?? [],
    recommendationIds: recommendations.get(row.id) ?? [],
  }));
}

export function insertQuestion(db: WriteHandle, fields: QuestionFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    'INSERT INTO questions (id, number, title, text, kind, position, origin) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(
    id,
    nextNumber(db, 'questions'),
    fields.title,
    fields.text,
    fields.kind,
    nextPosition(db, 'questions'),
    origin,
  );
  return id;
}

export function updateQuestion(db: WriteHandle, id: string, revision: number, fields: QuestionFields): void {
  requireChanged(
    db,
    'questions',
    id,
    db
      .prepare(
        `UPDATE questions SET title = ?, text = ?, kind = ?, revision = revision + 1,
           origin = CASE origin WHEN 'example' THEN 'project' ELSE origin END
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.title, fields.text, fields.kind, id, revision),
  );
}

/** Removes a key question with its links; sections and recommendations stay, without a question. */
export function deleteQuestion(db: WriteHandle, id: string, revision: number): void {
  requireChanged(
    db,
    'questions',
    id,
    db.prepare('DELETE FROM questions WHERE id = ? AND revision = ?').run(id, revision),
  );
}

export function listScope(db: ReadHandle): ScopeStatement[] {
  return db
    .prepare('SELECT id, kind, text, position, origin, revision FROM scope_statements ORDER BY position, id')
    .all() as ScopeStatement[];
}

export function insertScope(db: WriteHandle, fields: ScopeFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare('INSERT INTO scope_statements (id, kind, text, position, origin) VALUES (?, ?, ?, ?, ?)').run(
    id,
    fields.kind,
    fields.text,
    nextPosition(db, 'scope_statements'),
    origin,
  );
  return id;
}

export function updateScope(db: WriteHandle, id: string, revision: number, fields: ScopeFields): void {
  requireChanged(
    db,
    'scope_statements',
    id,
    db
      .prepare(
        'UPDATE scope_statements SET kind = ?, text = ?, revision = revision + 1 WHERE id = ? AND revision = ?',
      )
      .run(fields.kind, fields.text, id, revision),
  );
}

export function deleteScope(db: WriteHandle, id: string, revision: number): void {
  requireChanged(
    db,
    'scope_statements',
    id,
    db.prepare('DELETE FROM scope_statements WHERE id = ? AND revision = ?').run(id, revision),
  );
}
