import type { Respondent } from '../../shared/comments/answer.ts';
import type { CommentFile, FileCounts } from '../../shared/comments/comment.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';

export interface NewCommentFile {
  roundId: string;
  invitationId: string | null;
  /** The frozen version its comments were made on, when the project has it. */
  versionId: string | null;
  answerId: string;
  via: CommentFile['via'];
  source: string;
  savedAt: string | null;
  contentHash: string;
  altered: boolean;
  respondent: Respondent;
  answers: Record<string, string>;
  receipt: FileCounts;
  origin?: Origin;
}

/** What was taken in for a round, the newest first. */
export function listCommentFiles(db: ReadHandle, roundId: string): CommentFile[] {
  const rows = db
    .prepare(
      `SELECT id, invitation_id AS invitationId, answer_id AS answerId, via, source, saved_at AS savedAt,
         received_at AS receivedAt, altered, respondent, answers, receipt, origin
       FROM comment_files WHERE round_id = ? ORDER BY received_at DESC, id DESC`,
    )
    .all(roundId) as (Omit<CommentFile, 'altered'> & {
    altered: number;
    respondent: string;
    answers: string;
    receipt: string;
  })[];
  return rows.map(row => ({
    ...row,
    altered: row.altered === 1,
    // Written by `insertCommentFile` only.
    respondent: JSON.parse(row.respondent) as Respondent,
    answers: JSON.parse(row.answers) as Record<string, string>,
    receipt: JSON.parse(row.receipt) as FileCounts,
  }));
}

/** The state of an answer that was taken in last; null when none was. */
export function findLatestState(
  db: ReadHandle,
  roundId: string,
  answerId: string,
): { fileId: string; savedAt: string | null } | null {
  const row = db
    .prepare(
      `SELECT id AS fileId, saved_at AS savedAt FROM comment_files
       WHERE round_id = ? AND answer_id = ? ORDER BY saved_at DESC, id DESC LIMIT 1`,
    )
    .get(roundId, answerId);
  return (row as { fileId: string; savedAt: string | null } | undefined) ?? null;
}

/** Whether exactly this content was taken in before. */
export function hasContent(db: ReadHandle, roundId: string, contentHash: string): boolean {
  return (
    db
      .prepare('SELECT 1 FROM comment_files WHERE round_id = ? AND content_hash = ?')
      .get(roundId, contentHash) !== undefined
  );
}

export function insertCommentFile(db: WriteHandle, file: NewCommentFile): string {
  const id = newId();
  db.prepare(
    `INSERT INTO comment_files (id, round_id, invitation_id, version_id, answer_id, via, source, saved_at, received_at,
       content_hash, altered, respondent, answers, receipt, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, leidraad_now(), ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    file.roundId,
    file.invitationId,
    file.versionId,
    file.answerId,
    file.via,
    file.source,
    file.savedAt,
    file.contentHash,
    file.altered ? 1 : 0,
    JSON.stringify(file.respondent),
    JSON.stringify(file.answers),
    JSON.stringify(file.receipt),
    file.origin ?? 'project',
  );
  return id;
}
