/** What can be made of a comment round, and in which forms. */
export const REPORTS = {
  responses: ['docx', 'pdf', 'xlsx', 'html'],
  letters: ['zip', 'docx'],
  changes: ['docx', 'pdf', 'html'],
  statistics: ['docx', 'pdf', 'html', 'xlsx'],
} as const;
export type ReportKind = keyof typeof REPORTS;

/** Columns of the public table: the form Dutch organisations use, with what was done added. */
export const RESPONSE_COLUMNS = [
  'number',
  'organisation',
  'name',
  'behalf',
  'section',
  'quote',
  'comment',
  'proposal',
  'evidence',
  'kind',
  'priority',
  'decision',
  'reason',
  'answer',
  'change',
  'state',
] as const;
export type ResponseColumn = (typeof RESPONSE_COLUMNS)[number];
