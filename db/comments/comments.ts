import type { CommentAnchor, PacketComment } from '../../shared/comments/answer.ts';
import type { CommentRow } from '../../shared/comments/comment.ts';
import type { Placed } from '../../shared/comments/place.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { CommentsOnDocument } from '../../shared/thread/graph.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { requireChanged } from '../revisions.ts';

interface StoredComment
  extends Omit<CommentRow, 'anchor' | 'references' | 'author' | 'altered'>,
    CommentAnchor {
  altered: number;
  evidence: string;
  authorName: string;
  authorOrganisation: string;
}

const SELECT = `SELECT c.id, c.number, c.round_id AS roundId, c.file_id AS fileId, f.version_id AS versionId,
    f.invitation_id AS invitationId, f.altered, c.level, c.document_id AS documentId, c.block_id AS blockId,
    c.to_block_id AS toBlockId, c.start_offset AS start, c.end_offset AS "end", c.quote, c.prefix, c.suffix,
    c.placement, c.place_reason AS placeReason, c.kind, c.priority, c.text, c.proposal, c.evidence,
    c.author_name AS authorName, c.author_organisation AS authorOrganisation, c.edited_at AS editedAt,
    c.withdrawn_at AS withdrawnAt, f.origin, c.revision
  FROM comments c JOIN comment_files f ON f.id = c.file_id`;

function decode(row: StoredComment): CommentRow {
  const { documentId, blockId, toBlockId, start, end, quote, prefix, suffix, ...rest } = row;
  const { evidence, authorName, authorOrganisation, altered, ...fields } = rest;
  return {
    ...fields,
    altered: altered === 1,
    anchor: { documentId, blockId, toBlockId, start, end, quote, prefix, suffix },
    references: JSON.parse(evidence) as string[],
    author: { name: authorName, organisation: authorOrganisation },
  };
}

/** The comments of a round by number, those taken back included. */
export function listComments(db: ReadHandle, roundId: string): CommentRow[] {
  const rows = db.prepare(`${SELECT} WHERE c.round_id = ? ORDER BY c.number`).all(roundId);
  return (rows as StoredComment[]).map(decode);
}

/** The comment with this id; `row-missing` when there is none. */
export function getComment(db: ReadHandle, id: string): CommentRow {
  const row = db.prepare(`${SELECT} WHERE c.id = ?`).get(id) as StoredComment | undefined;
  if (!row) throw new LeidraadError('row-missing', { id });
  return decode(row);
}

/** How many comments stand in a round, or in all of them; those taken back do not count. */
export function countComments(db: ReadHandle, roundId: string | null = null): number {
  const row = db
    .prepare(
      'SELECT count(*) AS count FROM comments WHERE withdrawn_at IS NULL AND (? IS NULL OR round_id = ?)',
    )
    .get(roundId, roundId) as { count: number };
  return row.count;
}

/** How many comments each round has on each document. */
export function listCommentsOnDocuments(db: ReadHandle): CommentsOnDocument[] {
  return db
    .prepare(
      `SELECT r.id || ':' || c.document_id AS id, r.title || ' (' || count(*) || ')' AS label,
         c.document_id AS documentId
       FROM comments c JOIN comment_rounds r ON r.id = c.round_id
       WHERE c.withdrawn_at IS NULL AND c.document_id IS NOT NULL
       GROUP BY r.id, c.document_id ORDER BY r.number, c.document_id`,
    )
    .all() as CommentsOnDocument[];
}

/** What an intake must know of a comment that is here already. */
export interface KnownComment {
  id: string;
  sourceId: string;
  fileId: string;
  /** The respondent's file it came in last. */
  answerId: string;
  editedAt: string;
  withdrawnAt: string | null;
  /** What it says, in one text: to see whether a later file says something else. */
  said: string;
}

export function listKnownComments(db: ReadHandle, roundId: string): KnownComment[] {
  return db
    .prepare(
      `SELECT c.id, c.source_id AS sourceId, c.file_id AS fileId, f.answer_id AS answerId,
         c.edited_at AS editedAt, c.withdrawn_at AS withdrawnAt,
         c.text || char(31) || c.proposal || char(31) || c.kind || char(31) || c.priority AS said
       FROM comments c JOIN comment_files f ON f.id = c.file_id WHERE c.round_id = ?`,
    )
    .all(roundId) as KnownComment[];
}

/** The number after the highest one the round ever had. */
export function nextCommentNumber(db: ReadHandle, roundId: string): number {
  const row = db
    .prepare('SELECT coalesce(max(number), 0) + 1 AS next FROM comments WHERE round_id = ?')
    .get(roundId) as { next: number };
  return row.next;
}

function placeValues({ anchor, placement, reason }: Placed): (string | number | null)[] {
  return [
    anchor.documentId,
    anchor.blockId,
    anchor.toBlockId,
    anchor.start,
    anchor.end,
    anchor.quote,
    anchor.prefix,
    anchor.suffix,
    placement,
    reason,
  ];
}

function contentValues(comment: PacketComment): string[] {
  return [
    comment.level,
    comment.kind,
    comment.priority,
    comment.text,
    comment.proposal,
    JSON.stringify(comment.references),
    comment.author.name,
    comment.author.organisation,
    comment.editedAt,
  ];
}

/** Stores a new comment under its number; returns its id. */
export function insertComment(
  db: WriteHandle,
  row: { roundId: string; fileId: string; number: number },
  comment: PacketComment,
  placed: Placed,
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO comments (id, round_id, file_id, source_id, number, document_id, block_id, to_block_id, start_offset,
       end_offset, quote, prefix, suffix, placement, place_reason, level, kind, priority, text, proposal, evidence,
       author_name, author_organisation, edited_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    row.roundId,
    row.fileId,
    comment.id,
    row.number,
    ...placeValues(placed),
    ...contentValues(comment),
  );
  return id;
}

/** Puts a later state of a comment in place of the one that is here. */
export function replaceComment(
  db: WriteHandle,
  id: string,
  fileId: string,
  comment: PacketComment,
  placed: Placed,
): void {
  db.prepare(
    `UPDATE comments SET file_id = ?, document_id = ?, block_id = ?, to_block_id = ?, start_offset = ?, end_offset = ?,
       quote = ?, prefix = ?, suffix = ?, placement = ?, place_reason = ?, level = ?, kind = ?, priority = ?, text = ?,
       proposal = ?, evidence = ?, author_name = ?, author_organisation = ?, edited_at = ?, withdrawn_at = NULL,
       revision = revision + 1
     WHERE id = ?`,
  ).run(fileId, ...placeValues(placed), ...contentValues(comment), id);
}

/** Marks a comment as taken back by its maker; it stays readable. */
export function withdrawComment(db: WriteHandle, id: string, at: string): void {
  db.prepare('UPDATE comments SET withdrawn_at = ?, revision = revision + 1 WHERE id = ?').run(at, id);
}

/** Stores the place a person gave a comment in its frozen version. */
export function setCommentPlace(db: WriteHandle, id: string, revision: number, anchor: CommentAnchor): void {
  const result = db
    .prepare(
      `UPDATE comments SET document_id = ?, block_id = ?, to_block_id = ?, start_offset = ?, end_offset = ?, quote = ?,
         prefix = ?, suffix = ?, placement = ?, place_reason = ?, revision = revision + 1
       WHERE id = ? AND revision = ?`,
    )
    .run(...placeValues({ anchor, placement: 'person', reason: null }), id, revision);
  requireChanged(db, 'comments', id, result);
}
