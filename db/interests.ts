import type { Origin } from '../shared/origin.ts';
import {
  type AssessmentFields,
  type Consequence,
  type Declaration,
  type DeclarationFields,
  INTEREST_CATEGORIES,
} from '../shared/people/interests.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { deleteRow, requireChanged } from './revisions.ts';

/** All declarations, oldest first, with what was declared and what follows from it. */
export function listDeclarations(db: ReadHandle): Declaration[] {
  const rows = db
    .prepare(
      `SELECT id, person_id AS personId, declared_on AS declaredOn, attachment, assessed_by AS assessedBy,
         assessed_on AS assessedOn, relevance, level, action, origin, revision
       FROM interest_declarations ORDER BY declared_on, id`,
    )
    .all() as Omit<Declaration, 'entries' | 'consequences'>[];
  const declarations = rows.map((row): Declaration => ({ ...row, entries: {}, consequences: [] }));
  const byId = new Map(declarations.map(declaration => [declaration.id, declaration]));
  const entries = db.prepare('SELECT declaration_id AS id, category, text FROM interests').all();
  for (const { id, category, text } of entries as {
    id: string;
    category: (typeof INTEREST_CATEGORIES)[number];
    text: string;
  }[]) {
    const declaration = byId.get(id);
    if (declaration) declaration.entries[category] = text;
  }
  const consequences = db
    .prepare(
      `SELECT declaration_id AS id, question_id AS questionId, consequence FROM interest_consequences
       JOIN questions ON questions.id = question_id ORDER BY position, question_id`,
    )
    .all() as { id: string; questionId: string; consequence: Consequence }[];
  for (const { id, ...consequence } of consequences) byId.get(id)?.consequences.push(consequence);
  return declarations;
}

export function insertDeclaration(
  db: WriteHandle,
  personId: string,
  fields: DeclarationFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    'INSERT INTO interest_declarations (id, person_id, declared_on, attachment, origin) VALUES (?, ?, ?, ?, ?)',
  ).run(id, personId, fields.declaredOn, fields.attachment, origin);
  writeEntries(db, id, fields.entries);
  return id;
}

export function updateDeclaration(
  db: WriteHandle,
  id: string,
  revision: number,
  { declaredOn, attachment, entries }: DeclarationFields,
): void {
  requireChanged(
    db,
    'interest_declarations',
    id,
    db
      .prepare(
        `UPDATE interest_declarations SET declared_on = ?, attachment = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(declaredOn, attachment, id, revision),
  );
  writeEntries(db, id, entries);
}

/** Writes what differs only, so that the log shows what was changed. */
function writeEntries(db: WriteHandle, id: string, entries: DeclarationFields['entries']): void {
  const remove = db.prepare('DELETE FROM interests WHERE declaration_id = ? AND category = ?');
  const write = db.prepare(
    `INSERT INTO interests (declaration_id, category, text) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET text = excluded.text WHERE text <> excluded.text`,
  );
  for (const category of INTEREST_CATEGORIES) {
    const text = entries[category] ?? '';
    if (text === '') remove.run(id, category);
    else write.run(id, category, text);
  }
}

export function assessDeclaration(
  db: WriteHandle,
  id: string,
  revision: number,
  { assessedBy, assessedOn, relevance, level, action }: AssessmentFields,
): void {
  requireChanged(
    db,
    'interest_declarations',
    id,
    db
      .prepare(
        `UPDATE interest_declarations SET assessed_by = ?, assessed_on = ?, relevance = ?, level = ?, action = ?,
           revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(assessedBy, assessedOn, relevance, level, action, id, revision),
  );
}

/** Sets what follows from a declaration for one key question; null takes it away. */
export function setConsequence(
  db: WriteHandle,
  declarationId: string,
  questionId: string,
  consequence: Consequence | null,
): void {
  if (consequence === null) {
    db.prepare('DELETE FROM interest_consequences WHERE declaration_id = ? AND question_id = ?').run(
      declarationId,
      questionId,
    );
    return;
  }
  db.prepare(
    `INSERT INTO interest_consequences (declaration_id, question_id, consequence) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET consequence = excluded.consequence WHERE consequence <> excluded.consequence`,
  ).run(declarationId, questionId, consequence);
}

export function deleteDeclaration(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'interest_declarations', id, revision);
}
