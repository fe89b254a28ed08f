import type { RoundFields, RoundRow, RoundState } from '../../shared/comments/round.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextNumber } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from '../revisions.ts';

/** Columns in the order in which `valuesOf` gives their values. */
const FIELDS = [
  'title',
  'audience',
  'version_id',
  'sections',
  'questions',
  'levels',
  'required_fields',
  'introduction',
  'privacy',
  'opens_on',
  'closes_on',
  'language',
  'invitation',
  'reminder',
  'sender',
  'sender_email',
] as const;

type Lists = 'sections' | 'questions' | 'levels' | 'requiredFields';
type StoredRound = Omit<RoundRow, Lists> & Record<Lists, string>;

const SELECT = `SELECT id, number, title, audience, version_id AS versionId, sections, questions, levels,
  required_fields AS requiredFields, introduction, privacy, opens_on AS opensOn, closes_on AS closesOn, language,
  invitation, reminder, sender, sender_email AS senderEmail, state, origin, revision FROM comment_rounds`;

function decode(row: StoredRound): RoundRow {
  // Lists are written by this file only, from checked fields.
  return {
    ...row,
    sections: JSON.parse(row.sections) as string[],
    questions: JSON.parse(row.questions) as RoundRow['questions'],
    levels: JSON.parse(row.levels) as RoundRow['levels'],
    requiredFields: JSON.parse(row.requiredFields) as RoundRow['requiredFields'],
  };
}

function valuesOf(fields: RoundFields): (string | null)[] {
  return [
    fields.title,
    fields.audience,
    fields.versionId,
    JSON.stringify(fields.sections),
    JSON.stringify(fields.questions),
    JSON.stringify(fields.levels),
    JSON.stringify(fields.requiredFields),
    fields.introduction,
    fields.privacy,
    fields.opensOn,
    fields.closesOn,
    fields.language,
    fields.invitation,
    fields.reminder,
    fields.sender,
    fields.senderEmail,
  ];
}

export function listRounds(db: ReadHandle): RoundRow[] {
  return (db.prepare(`${SELECT} ORDER BY number`).all() as StoredRound[]).map(decode);
}

/** The round with this id; `row-missing` when there is none. */
export function getRound(db: ReadHandle, id: string): RoundRow {
  const row = db.prepare(`${SELECT} WHERE id = ?`).get(id) as StoredRound | undefined;
  if (!row) throw new LeidraadError('row-missing', { id });
  return decode(row);
}

export function insertRound(db: WriteHandle, fields: RoundFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    `INSERT INTO comment_rounds (id, number, origin, ${FIELDS.join(', ')})
     VALUES (?, ?, ?, ${FIELDS.map(() => '?').join(', ')})`,
  ).run(id, nextNumber(db, 'comment_rounds'), origin, ...valuesOf(fields));
  return id;
}

export function updateRound(db: WriteHandle, id: string, revision: number, fields: RoundFields): void {
  const result = db
    .prepare(
      `UPDATE comment_rounds SET ${FIELDS.map(name => `${name} = ?`).join(', ')}, revision = revision + 1,
         ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(...valuesOf(fields), id, revision);
  requireChanged(db, 'comment_rounds', id, result);
}

export function setRoundState(db: WriteHandle, id: string, revision: number, state: RoundState): void {
  const result = db
    .prepare('UPDATE comment_rounds SET state = ?, revision = revision + 1 WHERE id = ? AND revision = ?')
    .run(state, id, revision);
  requireChanged(db, 'comment_rounds', id, result);
}

/** Removes a round with its invitations, files and comments. */
export function deleteRound(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'comment_rounds', id, revision);
}
