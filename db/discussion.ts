import type { Message, Subject, Thread, ThreadAnchor } from '../shared/discussion/thread.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { deleteRow, OWN_ORIGIN, requireChanged, requireRow } from './revisions.ts';

interface ThreadRow {
  id: string;
  kind: Subject['kind'];
  subjectId: string;
  resolvedBy: string | null;
  resolvedAt: string | null;
  origin: Origin;
  revision: number;
  title: string | null;
  deletedAt: string | null;
}

/** All threads with their messages, the oldest first; also those about a text that was removed, which say so. */
export function listThreads(db: ReadHandle): Thread[] {
  const messages = Map.groupBy(listMessages(db), message => message.threadId);
  const anchors = readAnchors(db);
  const rows = db
    .prepare(
      `SELECT t.id, subject_kind AS kind, subject_id AS subjectId, resolved_by AS resolvedBy,
         resolved_at AS resolvedAt, t.origin, t.revision, d.title, d.deleted_at AS deletedAt
       FROM discussion_threads t LEFT JOIN documents d ON t.subject_kind = 'document' AND d.id = t.subject_id
       ORDER BY t.id`,
    )
    .all() as ThreadRow[];
  return rows.map(({ kind, subjectId, title, deletedAt, ...row }) => ({
    ...row,
    subject: { kind, id: subjectId },
    document: title === null ? null : { title, isRemoved: deletedAt !== null },
    anchor: anchors.get(row.id) ?? null,
    messages: messages.get(row.id) ?? [],
  }));
}

function readAnchors(db: ReadHandle): Map<string, ThreadAnchor> {
  const rows = db
    .prepare(
      `SELECT thread_id AS threadId, base_format AS baseFormat, base_hash AS baseHash, block_id AS blockId,
         from_offset AS start, to_offset AS "end", quote, prefix, suffix
       FROM discussion_anchors`,
    )
    .all() as (ThreadAnchor & { threadId: string })[];
  return new Map(rows.map(({ threadId, ...anchor }) => [threadId, anchor]));
}

function listMessages(db: ReadHandle): Message[] {
  const rows = db
    .prepare(
      `SELECT id, thread_id AS threadId, author, text, written_at AS writtenAt, edited_at AS editedAt, origin,
         revision,
         (SELECT json_group_array(person_id) FROM discussion_mentions WHERE message_id = discussion_messages.id)
           AS mentions
       FROM discussion_messages ORDER BY id`,
    )
    .all() as (Omit<Message, 'mentions'> & { mentions: string })[];
  return rows.map(row => ({ ...row, mentions: JSON.parse(row.mentions) as string[] }));
}

/** Messages that once were there and are not any more, as they last stood. */
export function listRemovedMessages(
  db: ReadHandle,
): { id: string; author: string; text: string; writtenAt: string }[] {
  return db
    .prepare(
      `SELECT row_id AS id, before ->> 'author' AS author, before ->> 'text' AS text,
         before ->> 'written_at' AS writtenAt
       FROM audit
       WHERE table_name = 'discussion_messages' AND after IS NULL
         AND row_id NOT IN (SELECT id FROM discussion_messages)`,
    )
    .all() as { id: string; author: string; text: string; writtenAt: string }[];
}

/** The message with this id, or null. */
export function readMessage(db: ReadHandle, id: string): { threadId: string; text: string } | null {
  const row = db.prepare('SELECT thread_id AS threadId, text FROM discussion_messages WHERE id = ?').get(id);
  return (row as { threadId: string; text: string } | undefined) ?? null;
}

export function countMessages(db: ReadHandle, threadId: string): number {
  const row = db.prepare('SELECT count(*) AS n FROM discussion_messages WHERE thread_id = ?').get(threadId);
  return (row as { n: number }).n;
}

export function insertThread(
  db: WriteHandle,
  subject: Subject,
  anchor: ThreadAnchor | null,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare('INSERT INTO discussion_threads (id, subject_kind, subject_id, origin) VALUES (?, ?, ?, ?)').run(
    id,
    subject.kind,
    subject.id,
    origin,
  );
  if (anchor) {
    db.prepare(
      `INSERT INTO discussion_anchors (thread_id, base_format, base_hash, block_id, from_offset, to_offset, quote,
         prefix, suffix)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      id,
      anchor.baseFormat,
      anchor.baseHash,
      anchor.blockId,
      anchor.start,
      anchor.end,
      anchor.quote,
      anchor.prefix,
      anchor.suffix,
    );
  }
  return id;
}

/** Somebody else than whoever works here wrote a message: in an example, or in a file that came in. */
export interface WrittenBy {
  by: string;
  /** `example` unless it says otherwise. */
  origin?: Origin;
  /** ISO-8601; now, when it is not known. */
  at?: string | null;
}

/** Adds a message under the name of whoever works here, or of `writer`. */
export function insertMessage(
  db: WriteHandle,
  threadId: string,
  text: string,
  mentions: readonly string[],
  writer?: WrittenBy,
): string {
  requireRow(db, 'discussion_threads', threadId);
  const id = newId();
  db.prepare(
    `INSERT INTO discussion_messages (id, thread_id, author, text, written_at, origin)
     VALUES (?, ?, coalesce(?, leidraad_actor()), ?, coalesce(?, leidraad_now()), ?)`,
  ).run(id, threadId, writer?.by ?? null, text, writer?.at ?? null, originOf(writer));
  insertMentions(db, id, mentions);
  return id;
}

/** What a message of this writer counts as. */
export function originOf(writer: WrittenBy | undefined): Origin {
  return writer ? (writer.origin ?? 'example') : 'project';
}

export function updateMessage(
  db: WriteHandle,
  id: string,
  revision: number,
  text: string,
  mentions: readonly string[],
): void {
  requireChanged(
    db,
    'discussion_messages',
    id,
    db
      .prepare(
        `UPDATE discussion_messages SET text = ?, edited_at = leidraad_now(), revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(text, id, revision),
  );
  const kept = JSON.stringify(mentions);
  db.prepare(
    `DELETE FROM discussion_mentions WHERE message_id = ? AND person_id NOT IN (SELECT value FROM json_each(?))`,
  ).run(id, kept);
  insertMentions(db, id, mentions);
}

function insertMentions(db: WriteHandle, messageId: string, personIds: readonly string[]): void {
  const insert = db.prepare(
    'INSERT INTO discussion_mentions (message_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  for (const personId of personIds) insert.run(messageId, personId);
}

export function deleteMessage(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'discussion_messages', id, revision);
}

/** Removes a thread with all its messages. */
export function deleteThread(db: WriteHandle, id: string, revision: number | null): void {
  requireChanged(
    db,
    'discussion_threads',
    id,
    db
      .prepare('DELETE FROM discussion_threads WHERE id = ? AND revision = coalesce(?, revision)')
      .run(id, revision),
  );
}

/** Resolves a thread or opens it again. */
export function setResolved(db: WriteHandle, id: string, revision: number | null, isResolved: boolean): void {
  requireChanged(
    db,
    'discussion_threads',
    id,
    db
      .prepare(
        `UPDATE discussion_threads SET
           resolved_by = CASE WHEN ? THEN leidraad_actor() END, resolved_at = CASE WHEN ? THEN leidraad_now() END,
           revision = revision + 1
         WHERE id = ? AND revision = coalesce(?, revision)`,
      )
      .run(isResolved ? 1 : 0, isResolved ? 1 : 0, id, revision),
  );
}

/** Texts that threads are anchored in, by hash. */
export function listBases(
  db: ReadHandle,
  hashes: readonly string[],
): { hash: string; format: number; body: string }[] {
  const read = db.prepare(
    `SELECT hash, body, (SELECT base_format FROM discussion_anchors WHERE base_hash = hash LIMIT 1) AS format
     FROM texts WHERE hash = ? AND hash IN (SELECT base_hash FROM discussion_anchors)`,
  );
  return hashes.flatMap(
    hash => (read.get(hash) as { hash: string; format: number; body: string } | undefined) ?? [],
  );
}
