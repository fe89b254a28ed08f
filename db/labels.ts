import type { ReadHandle } from './database.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Tables whose rows have a name people know them by. */
const NAMED_TABLES = [
  'bottlenecks',
  'comment_files',
  'comment_invitations',
  'comment_rounds',
  'comments',
  'discussion_messages',
  'content_tables',
  'documents',
  'editorial_rounds',
  'evidence_studies',
  'indicators',
  'meeting_actions',
  'meeting_decisions',
  'meeting_topics',
  'meetings',
  'organisations',
  'outcome_raters',
  'outcomes',
  'persons',
  'priority_ballots',
  'priority_rounds',
  'proposals',
  'question_modules',
  'questions',
  'reference_items',
  'recommendations',
  'seats',
  'source_appraisals',
  'source_files',
  'source_guidelines',
  'source_recommendations',
  'source_topics',
  'source_searches',
  'survey_questions',
  'surveys',
  'versions',
  'vote_voters',
  'votes',
];

/** Columns that hold a row's name; the first one it has is it. */
const NAME_COLUMNS = [
  'theme',
  'title',
  'name',
  'label',
  'role',
  'text',
  'wording',
  'prompt',
  'voter',
  'source',
] as const;

/** The name in a row's own columns, or null when it has none. */
export function nameOf(row: Record<string, unknown>): string | null {
  const column = NAME_COLUMNS.find(candidate => typeof row[candidate] === 'string' && row[candidate] !== '');
  return column === undefined ? null : String(row[column]);
}

/** The name of the row with this id, also when it has since been removed; null when the text is no row's id. */
export function findLabel(db: ReadHandle, id: string): string | null {
  if (!UUID.test(id)) return null;
  const tables = NAMED_TABLES.map(name => `'${name}'`).join(', ');
  const row = db
    .prepare(
      `SELECT coalesce(after, before) AS content FROM audit
       WHERE table_name IN (${tables}) AND row_id = ? ORDER BY seq DESC LIMIT 1`,
    )
    .get(id) as { content: string } | undefined;
  if (!row) return null;
  const content = JSON.parse(row.content) as Record<string, unknown>;
  return (
    nameOf(content) ?? (typeof content.document_id === 'string' ? findLabel(db, content.document_id) : null)
  );
}
