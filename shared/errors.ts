/**
 * Expected failures. Each has a stable code; the sentence a guideline author reads stands in the locales
 * under `errors.<code>` with the parameters filled in, so the API, the command line and the screens say the same.
 */
export const ERROR_CODES = [
  'file-missing',
  'file-exists',
  'file-empty',
  'file-not-sqlite',
  'file-not-leidraad',
  'file-truncated',
  'file-corrupt',
  'file-newer',
  'file-read-only',
  'file-locked',
  'folder-missing',
  'folder-read-only',
  'folder-synced',
  'disk-full',
  'disk-error',
  'project-not-open',
  'project-read-only',
  'right-missing',
  'row-missing',
  'row-changed',
  'reference-cited',
  'files-too-large',
  'document-unreadable',
  'steps-rejected',
  'proposal-undecided',
  'proposal-conflicts',
  'proposal-state',
  'nothing-to-undo',
  'undo-blocked',
  'recommendation-adopted',
  'recommendation-status',
  'recommendation-parts',
  'vote-subject',
  'vote-nobody',
  'vote-state',
  'vote-code',
  'vote-hands',
  'vote-not-reached',
  'vote-changed',
  'gate-needs-reservations',
  'gate-needed',
  'backup-missing',
  'backup-damaged',
  'version-missing',
  'version-exists',
  'editorial-closed',
  'editorial-empty',
  'editorial-unchecked',
  'editorial-state',
  'anchor-moved',
  'reply-incomplete',
  'comment-unfit',
  'input-invalid',
  'number-taken',
  'abbreviation-listed',
  'meeting-undated',
  'format-unknown',
  'document-unknown',
  'module-missing',
  'redline-unsupported',
  'export-cancelled',
  'pdf-failed',
  'survey-empty',
  'appraisals-none',
  'survey-unclear',
  'round-not-open',
  'round-blocked',
  'round-locked',
  'round-unclear',
  'ballot-invalid',
  'rater-excluded',
  'upload-too-large',
  'image-kind',
  'image-broken',
  'image-too-large',
  'intake-gone',
  'import-unreadable',
  'archive-hostile',
  'import-no-table',
  'evidence-question-needed',
  'evidence-question-unknown',
  'evidence-impossible',
  'screening-complete',
  'screening-reason',
  'adaptation-undecided',
  'source-unknown',
  'calc-input',
  'usage',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorParams = Record<string, string | number>;

export class LeidraadError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  /** @param params values for the sentence in the locale (`path`, `owner`, `reason` …) */
  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'LeidraadError';
    this.code = code;
    this.params = params;
  }
}
