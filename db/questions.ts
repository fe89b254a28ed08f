import type { Origin } from '../shared/origin.ts';
import type { ElementId } from '../shared/questions/frames.ts';
import type { Question, QuestionFields, QuestionSetup } from '../shared/questions.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { groupLinks } from './links.ts';
import { nextNumber, nextPosition } from './positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged, requireRow } from './revisions.ts';

type Linked = 'elements' | 'bottleneckIds' | 'documentIds' | 'recommendationIds';

/** Key questions module by module, those without a module last. */
export function listQuestions(db: ReadHandle): Question[] {
  const rows = db
    .prepare(
      `SELECT q.id, q.number, q.title, q.text, q.kind, q.type, q.approach, q.set_status AS setStatus,
         q.rating_rule AS ratingRule, q.module_id AS moduleId, q.position, q.origin, q.revision
       FROM questions q LEFT JOIN question_modules m ON m.id = q.module_id
       ORDER BY m.id IS NULL, m.position, m.id, q.position, q.id`,
    )
    .all() as Omit<Question, Linked>[];
  const elements = readElements(db);
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
    elements: elements.get(row.id) ?? {},
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
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.title, fields.text, fields.kind, id, revision),
  );
}

function readElements(db: ReadHandle): Map<string, Question['elements']> {
  const rows = db.prepare('SELECT question_id AS id, element, text FROM question_elements').all() as {
    id: string;
    element: ElementId;
    text: string;
  }[];
  const found = new Map<string, Question['elements']>();
  for (const { id, element, text } of rows) {
    const elements = found.get(id) ?? {};
    elements[element] = text;
    found.set(id, elements);
  }
  return found;
}

/** Changes how a question is worked out; what is left out stays as it is. */
export function setUpQuestion(
  db: WriteHandle,
  id: string,
  revision: number,
  setup: { [K in keyof QuestionSetup]?: QuestionSetup[K] | undefined },
): void {
  const columns = { type: 'type', approach: 'approach', setStatus: 'set_status', ratingRule: 'rating_rule' };
  const given = Object.entries(columns).filter(
    ([field]) => setup[field as keyof QuestionSetup] !== undefined,
  );
  const set = given.map(([, column]) => `${column} = @${column}`);
  const values = given.map(([field, column]) => [column, setup[field as keyof QuestionSetup]]);
  requireChanged(
    db,
    'questions',
    id,
    db
      .prepare(
        `UPDATE questions SET ${[...set, 'revision = revision + 1'].join(', ')}
         WHERE id = @id AND revision = @revision`,
      )
      .run({ ...Object.fromEntries(values), id, revision }),
  );
}

/** Fills in one line of a question's frame; an empty text takes it away. */
export function setElement(
  db: WriteHandle,
  id: string,
  revision: number,
  { element, text }: { element: ElementId; text: string },
): void {
  requireChanged(
    db,
    'questions',
    id,
    db
      .prepare('UPDATE questions SET revision = revision + 1 WHERE id = ? AND revision = ?')
      .run(id, revision),
  );
  if (text === '') {
    db.prepare('DELETE FROM question_elements WHERE question_id = ? AND element = ?').run(id, element);
  } else {
    db.prepare(
      `INSERT INTO question_elements (question_id, element, text) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET text = excluded.text`,
    ).run(id, element, text);
  }
}

/**
 * Puts a question at `index` (0-based) among those of a module, or of none. Positions are written anew over all
 * questions, so that the whole list keeps one order.
 */
export function placeQuestion(db: WriteHandle, id: string, moduleId: string | null, index: number): void {
  requireRow(db, 'questions', id);
  if (moduleId !== null) requireRow(db, 'question_modules', moduleId);
  const others = listQuestions(db).filter(question => question.id !== id);
  const inModule = others.filter(question => question.moduleId === moduleId);
  const before = inModule[index];
  const last = inModule.at(-1);
  const at = before ? others.indexOf(before) : last ? others.indexOf(last) + 1 : others.length;
  db.prepare('UPDATE questions SET module_id = ? WHERE id = ? AND module_id IS NOT ?').run(
    moduleId,
    id,
    moduleId,
  );
  const ids = others.map(question => question.id);
  ids.splice(at, 0, id);
  const update = db.prepare('UPDATE questions SET position = ? WHERE id = ? AND position <> ?');
  for (const [position, questionId] of ids.entries()) update.run(position, questionId, position);
}

/** Removes a key question with its links; sections and recommendations stay, without a question. */
export function deleteQuestion(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'questions', id, revision);
}
