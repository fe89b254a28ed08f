import type { Bottleneck, BottleneckFields } from '../shared/bottlenecks.ts';
import type { Origin } from '../shared/origin.ts';
import { decisionsByBottleneck } from './bottleneck-decisions.ts';
import { statementsByBottleneck } from './bottleneck-statements.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { groupLinks } from './links.ts';
import { nextNumber, nextPosition } from './positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

export function listBottlenecks(db: ReadHandle): Bottleneck[] {
  const rows = db
    .prepare(
      'SELECT id, number, theme, text, source, position, origin, revision FROM bottlenecks ORDER BY position, id',
    )
    .all() as Omit<Bottleneck, 'questionIds' | 'statements' | 'decision'>[];
  const questions = groupLinks(
    db,
    `SELECT l.bottleneck_id AS owner, l.question_id AS target FROM bottleneck_questions l
     JOIN questions q ON q.id = l.question_id ORDER BY q.position`,
  );
  const statements = statementsByBottleneck(db);
  const decisions = decisionsByBottleneck(db);
  return rows.map(row => ({
    ...row,
    questionIds: questions.get(row.id) ?? [],
    statements: statements.get(row.id) ?? [],
    decision: decisions.get(row.id) ?? null,
  }));
}

export function insertBottleneck(
  db: WriteHandle,
  fields: BottleneckFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    'INSERT INTO bottlenecks (id, number, theme, text, source, position, origin) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(
    id,
    nextNumber(db, 'bottlenecks'),
    fields.theme,
    fields.text,
    fields.source,
    nextPosition(db, 'bottlenecks'),
    origin,
  );
  return id;
}

/** Puts many bottlenecks behind the last one, at once; their ids come back in the same order. */
export function insertBottlenecks(db: WriteHandle, rows: readonly BottleneckFields[]): string[] {
  const insert = db.prepare(
    `INSERT INTO bottlenecks (id, number, theme, text, source, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, 'project')`,
  );
  const [number, position] = [nextNumber(db, 'bottlenecks'), nextPosition(db, 'bottlenecks')];
  return rows.map(({ theme, text, source }, index) => {
    const id = newId();
    insert.run(id, number + index, theme, text, source, position + index);
    return id;
  });
}

/** A bottleneck that is edited is the project's own text from then on, unless it was taken from a source. */
export function updateBottleneck(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: BottleneckFields,
): void {
  requireChanged(
    db,
    'bottlenecks',
    id,
    db
      .prepare(
        `UPDATE bottlenecks SET theme = ?, text = ?, source = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.theme, fields.text, fields.source, id, revision),
  );
}

export function deleteBottleneck(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'bottlenecks', id, revision);
}

/** Links a bottleneck to a key question that answers it; linking twice changes nothing. */
export function linkBottleneck(db: WriteHandle, bottleneckId: string, questionId: string): void {
  db.prepare('INSERT OR IGNORE INTO bottleneck_questions (bottleneck_id, question_id) VALUES (?, ?)').run(
    bottleneckId,
    questionId,
  );
}

export function unlinkBottleneck(db: WriteHandle, bottleneckId: string, questionId: string): void {
  db.prepare('DELETE FROM bottleneck_questions WHERE bottleneck_id = ? AND question_id = ?').run(
    bottleneckId,
    questionId,
  );
}
