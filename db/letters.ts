import { LeidraadError } from '../shared/errors.ts';
import type { LetterKind, LetterText } from '../shared/people/letters.ts';
import type { ReadHandle, WriteHandle } from './database.ts';

type StoredLetter = LetterText & { revision: number };

/** The project's own text of a letter with its revision, or null while the default stands. */
export function findLetter(db: ReadHandle, kind: LetterKind): StoredLetter | null {
  const row = db
    .prepare(
      `SELECT subject, body, reply_by AS replyBy, sender, sender_email AS senderEmail, revision
       FROM letters WHERE kind = ?`,
    )
    .get(kind);
  return (row as StoredLetter | undefined) ?? null;
}

/** Stores the text of a letter. `revision` is 0 for the first; a text somebody changed since is `row-changed`. */
export function saveLetter(db: WriteHandle, kind: LetterKind, revision: number, letter: LetterText): void {
  if ((findLetter(db, kind)?.revision ?? 0) !== revision)
    throw new LeidraadError('row-changed', { id: kind });
  db.prepare(
    `INSERT INTO letters (kind, subject, body, reply_by, sender, sender_email) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET subject = excluded.subject, body = excluded.body, reply_by = excluded.reply_by,
       sender = excluded.sender, sender_email = excluded.sender_email, revision = revision + 1`,
  ).run(kind, letter.subject, letter.body, letter.replyBy, letter.sender, letter.senderEmail);
}

/** Goes back to the default text. */
export function resetLetter(db: WriteHandle, kind: LetterKind): void {
  db.prepare('DELETE FROM letters WHERE kind = ?').run(kind);
}
