import type { FitFields, QuestionFit, Source, SourceFields } from '../../shared/adapte/sources.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextPosition } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged, requireRow } from '../revisions.ts';
import { listSourceFiles } from './files.ts';

/** The source guidelines in the order they were added, each with its files and its fit to the key questions. */
export function listSources(db: ReadHandle): Source[] {
  const rows = db
    .prepare(
      `SELECT id, label, title, developer, country, published, search_end AS searchEnd, next_update AS nextUpdate,
         scope, grading, funding, url, note, licence, licence_on AS licenceOn, licence_terms AS licenceTerms,
         currency, currency_on AS currencyOn, currency_note AS currencyNote, decision, decided_on AS decidedOn,
         decision_reason AS decisionReason, position, origin, revision
       FROM source_guidelines ORDER BY position, id`,
    )
    .all() as Omit<Source, 'fits' | 'files'>[];
  const fits = Map.groupBy(listFits(db), ({ sourceId }) => sourceId);
  const files = listSourceFiles(db);
  return rows.map(row => ({
    ...row,
    fits: (fits.get(row.id) ?? []).map(({ sourceId: _, ...fit }) => fit),
    files: files.get(row.id) ?? [],
  }));
}

function listFits(db: ReadHandle): (QuestionFit & { sourceId: string })[] {
  const rows = db
    .prepare(
      'SELECT source_id AS sourceId, question_id AS questionId, fit, differs, note FROM source_questions',
    )
    .all() as (Omit<QuestionFit, 'differs'> & { sourceId: string; differs: string })[];
  return rows.map(row => ({ ...row, differs: JSON.parse(row.differs) as QuestionFit['differs'] }));
}

export function insertSource(db: WriteHandle, fields: SourceFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    `INSERT INTO source_guidelines (id, label, title, developer, country, published, search_end, next_update, scope,
       grading, funding, url, note, licence, licence_on, licence_terms, currency, currency_on, currency_note,
       decision, decided_on, decision_reason, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, ...columns(fields), nextPosition(db, 'source_guidelines'), origin);
  return id;
}

export function updateSource(db: WriteHandle, id: string, revision: number, fields: SourceFields): void {
  const result = db
    .prepare(
      `UPDATE source_guidelines SET label = ?, title = ?, developer = ?, country = ?, published = ?, search_end = ?,
         next_update = ?, scope = ?, grading = ?, funding = ?, url = ?, note = ?, licence = ?, licence_on = ?,
         licence_terms = ?, currency = ?, currency_on = ?, currency_note = ?, decision = ?, decided_on = ?,
         decision_reason = ?, revision = revision + 1,
         ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(...columns(fields), id, revision);
  requireChanged(db, 'source_guidelines', id, result);
}

/** Removes a source with its fit, its files and its appraisals. */
export function deleteSource(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'source_guidelines', id, revision);
}

/** Stores how a source fits a key question; null takes the judgement away. */
export function setFit(db: WriteHandle, sourceId: string, questionId: string, value: FitFields | null): void {
  requireRow(db, 'source_guidelines', sourceId);
  requireRow(db, 'questions', questionId);
  if (value === null) {
    db.prepare('DELETE FROM source_questions WHERE source_id = ? AND question_id = ?').run(
      sourceId,
      questionId,
    );
    return;
  }
  const differs = JSON.stringify(value.fit === 'partial' ? value.differs : []);
  db.prepare(
    `INSERT INTO source_questions (source_id, question_id, fit, differs, note) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET fit = excluded.fit, differs = excluded.differs, note = excluded.note`,
  ).run(sourceId, questionId, value.fit, differs, value.note);
}

function columns(fields: SourceFields) {
  return [
    fields.label,
    fields.title,
    fields.developer,
    fields.country,
    fields.published,
    fields.searchEnd,
    fields.nextUpdate,
    fields.scope,
    fields.grading,
    fields.funding,
    fields.url,
    fields.note,
    fields.licence,
    fields.licenceOn,
    fields.licenceTerms,
    fields.currency,
    fields.currencyOn,
    fields.currencyNote,
    fields.decision,
    fields.decidedOn,
    fields.decisionReason,
  ] as const;
}
