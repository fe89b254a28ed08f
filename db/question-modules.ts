import type { Origin } from '../shared/origin.ts';
import type { ModuleFields, QuestionModule } from '../shared/questions/modules.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextPosition } from './positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

/** The modules in which key questions are grouped, in their order. */
export function listModules(db: ReadHandle): QuestionModule[] {
  return db
    .prepare('SELECT id, title, position, origin, revision FROM question_modules ORDER BY position, id')
    .all() as QuestionModule[];
}

export function insertModule(db: WriteHandle, { title }: ModuleFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare('INSERT INTO question_modules (id, title, position, origin) VALUES (?, ?, ?, ?)').run(
    id,
    title,
    nextPosition(db, 'question_modules'),
    origin,
  );
  return id;
}

export function renameModule(db: WriteHandle, id: string, revision: number, { title }: ModuleFields): void {
  requireChanged(
    db,
    'question_modules',
    id,
    db
      .prepare(
        `UPDATE question_modules SET title = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(title, id, revision),
  );
}

/** Removes a module; its questions stay, without a module. */
export function deleteModule(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'question_modules', id, revision);
}
