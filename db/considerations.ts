import type { Answer, ConsiderationId } from '../shared/considerations/criteria.ts';
import { FRAMEWORKS, type FrameworkId } from '../shared/considerations/frameworks.ts';
import {
  type ConsiderationEntry,
  type Considerations,
  type ConsiderationsFields,
  type EntryTexts,
  entriesOf,
  type Judgement,
  type Stage,
} from '../shared/considerations.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

interface EntryRow {
  id: string;
  considerationsId: string;
  criterion: ConsiderationId;
  evidence: string;
  remarks: string;
  draft: Answer | null;
  draft_by: string | null;
  draft_at: string | null;
  panel: Answer | null;
  panel_by: string | null;
  panel_at: string | null;
  panelChangedAt: string | null;
  origin: Origin;
  revision: number;
}

/** The considerations of every question, each with the entries of its framework in order. */
export function listConsiderations(db: ReadHandle): Considerations[] {
  const rows = db
    .prepare(
      `SELECT c.id, c.question_id AS questionId, c.recommendation_id AS recommendationId, c.framework, c.summary,
         c.reopened_at AS reopenedAt, c.reopened_reason AS reopenedReason, c.origin, c.revision FROM considerations c LEFT JOIN recommendations r ON r.id = c.recommendation_id
       LEFT JOIN documents d ON d.id = r.document_id WHERE d.deleted_at IS NULL ORDER BY c.id`,
    )
    .all() as Omit<Considerations, 'entries'>[];
  const entries = db
    .prepare(
      `SELECT id, considerations_id AS considerationsId, criterion, evidence, remarks, draft, draft_by, draft_at,
         panel, panel_by, panel_at, panel_changed_at AS panelChangedAt, origin, revision
       FROM consideration_entries`,
    )
    .all() as EntryRow[];
  const byOwner = Map.groupBy(entries, entry => entry.considerationsId);
  return rows.map(row => ({
    ...row,
    entries: entriesOf(row.framework, (byOwner.get(row.id) ?? []).map(readEntry)),
  }));
}

function readEntry(row: EntryRow): ConsiderationEntry {
  const { considerationsId: _, draft, draft_by, draft_at, panel, panel_by, panel_at, ...entry } = row;
  return {
    ...entry,
    draft: readJudgement(draft, draft_by, draft_at),
    panel: readJudgement(panel, panel_by, panel_at),
  };
}

function readJudgement(answer: Answer | null, by: string | null, at: string | null): Judgement | null {
  return answer === null || by === null || at === null ? null : { answer, by, at };
}

/** Begins the considerations of a question or of one recommendation, with an entry for every criterion. */
export function insertConsiderations(
  db: WriteHandle,
  owner: { questionId: string; recommendationId: string | null },
  framework: FrameworkId,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    'INSERT INTO considerations (id, question_id, recommendation_id, framework, origin) VALUES (?, ?, ?, ?, ?)',
  ).run(id, owner.questionId, owner.recommendationId, framework, origin);
  addEntries(db, id, framework, origin);
  return id;
}

/** Makes the entries a framework asks for that are not there yet. */
function addEntries(db: WriteHandle, id: string, framework: FrameworkId, origin: Origin): void {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO consideration_entries (id, considerations_id, criterion, origin) VALUES (?, ?, ?, ?)',
  );
  for (const criterion of FRAMEWORKS[framework].criteria) insert.run(newId(), id, criterion, origin);
}

/** Changes framework and summary. Entries of another framework are kept, so that going back loses nothing. */
export function updateConsiderations(
  db: WriteHandle,
  id: string,
  revision: number,
  { framework, summary }: ConsiderationsFields,
): void {
  requireChanged(
    db,
    'considerations',
    id,
    db
      .prepare(
        `UPDATE considerations SET framework = ?, summary = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(framework, summary, id, revision),
  );
  addEntries(db, id, framework, 'project');
}

/** Asks for another look at the weighing, and says why. */
export function reopenConsiderations(db: WriteHandle, id: string, reason: string): void {
  db.prepare(
    'UPDATE considerations SET reopened_at = leidraad_now(), reopened_reason = ?, revision = revision + 1 WHERE id = ?',
  ).run(reason, id);
}

/** Records that the weighing was looked at again. */
export function closeConsiderations(db: WriteHandle, id: string, revision: number): void {
  requireChanged(
    db,
    'considerations',
    id,
    db
      .prepare(
        `UPDATE considerations SET reopened_at = NULL, reopened_reason = '', revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(id, revision),
  );
}

/** Removes considerations with their entries. */
export function deleteConsiderations(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'considerations', id, revision);
}

/** The criterion of an entry, or null when it is gone. */
export function readCriterion(db: ReadHandle, entryId: string): ConsiderationId | null {
  const row = db.prepare('SELECT criterion FROM consideration_entries WHERE id = ?').get(entryId);
  return (row as { criterion: ConsiderationId } | undefined)?.criterion ?? null;
}

export function writeEntry(db: WriteHandle, id: string, revision: number, texts: EntryTexts): void {
  requireChanged(
    db,
    'consideration_entries',
    id,
    db
      .prepare(
        `UPDATE consideration_entries SET evidence = ?, remarks = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(texts.evidence, texts.remarks, id, revision),
  );
}

/** Stores or takes back a judgement. Only another answer of the panel counts as a change of its judgement. */
export function judgeEntry(
  db: WriteHandle,
  id: string,
  revision: number,
  { stage, answer, by, at }: { stage: Stage; answer: Answer | null; by: string; at: string },
): void {
  const [who, when] = answer === null ? [null, null] : [by, at];
  const sql =
    stage === 'draft'
      ? `UPDATE consideration_entries SET draft = @answer, draft_by = @who, draft_at = @when,
           revision = revision + 1, ${OWN_ORIGIN}
         WHERE id = @id AND revision = @revision`
      : `UPDATE consideration_entries SET panel = @answer, panel_by = @who, panel_at = @when,
           panel_changed_at = CASE WHEN panel IS @answer THEN panel_changed_at ELSE @at END,
           revision = revision + 1, ${OWN_ORIGIN}
         WHERE id = @id AND revision = @revision`;
  const values = { answer, who, when, id, revision };
  requireChanged(
    db,
    'consideration_entries',
    id,
    db.prepare(sql).run(stage === 'draft' ? values : { ...values, at }),
  );
}

/** Says where considerations with all their entries came from; filling them in made them the project's own. */
export function setConsiderationsOrigin(db: WriteHandle, id: string, origin: Origin): void {
  db.prepare('UPDATE considerations SET origin = ? WHERE id = ?').run(origin, id);
  db.prepare('UPDATE consideration_entries SET origin = ? WHERE considerations_id = ?').run(origin, id);
}
