import type { ReadHandle } from './database.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The name of the row with this id, also when it has since been removed; null when the text is no row's id. */
export function findLabel(db: ReadHandle, id: string): string | null {
  if (!UUID.test(id)) return null;
  const row = db
    .prepare(
      `SELECT coalesce(after, before) AS content FROM audit
       WHERE table_name IN ('bottlenecks', 'questions', 'documents', 'organisations', 'persons', 'indicators', 'meetings', 'meeting_topics', 'meeting_decisions', 'meeting_actions', 'seats', 'recommendations', 'surveys', 'survey_questions', 'priority_rounds', 'priority_ballots', 'question_modules', 'outcomes', 'outcome_raters')
         AND row_id = ? ORDER BY seq DESC LIMIT 1`,
    )
    .get(id) as { content: string } | undefined;
  if (!row) return null;
  const content = JSON.parse(row.content) as Record<string, unknown>;
  const label =
    content.theme ??
    content.title ??
    content.name ??
    content.role ??
    content.text ??
    content.prompt ??
    content.voter;
  if (typeof label === 'string') return label;
  return typeof content.document_id === 'string' ? findLabel(db, content.document_id) : null;
}
