import type { DeliveryFields, Invitation, InvitationRow, InviteeKind } from '../../shared/comments/round.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { deleteRow, requireChanged } from '../revisions.ts';

const COLUMNS = `i.id, i.round_id AS roundId, i.kind, i.organisation_id AS organisationId, i.seat_id AS seatId,
  coalesce(o.name, p.name, s.role, i.name) AS name, coalesce(p.email, '') AS email, i.packet_id AS packetId,
  i.delivery, i.sent_on AS sentOn, i.reminded_on AS remindedOn, i.note, i.revision`;

const FROM = `FROM comment_invitations i
  LEFT JOIN organisations o ON o.id = i.organisation_id
  LEFT JOIN seats s ON s.id = i.seat_id
  LEFT JOIN persons p ON p.id = s.person_id`;

/** Who is invited to a round, with how much came back from each. */
export function listInvitations(db: ReadHandle, roundId: string): Invitation[] {
  return db
    .prepare(
      `SELECT ${COLUMNS}, coalesce(f.files, 0) AS files, coalesce(c.comments, 0) AS comments,
         f.lastSavedAt
       ${FROM}
       LEFT JOIN (SELECT invitation_id, count(DISTINCT answer_id) AS files, max(saved_at) AS lastSavedAt
         FROM comment_files WHERE round_id = ? GROUP BY invitation_id) f ON f.invitation_id = i.id
       LEFT JOIN (SELECT cf.invitation_id, count(*) AS comments FROM comments
         JOIN comment_files cf ON cf.id = comments.file_id
         WHERE comments.round_id = ? AND withdrawn_at IS NULL GROUP BY cf.invitation_id) c
         ON c.invitation_id = i.id
       WHERE i.round_id = ? ORDER BY i.kind, name COLLATE NOCASE, i.id`,
    )
    .all(roundId, roundId, roundId) as Invitation[];
}

/** The invitation a packet was made for. */
export function findInvitation(db: ReadHandle, packetId: string): InvitationRow | null {
  const row = db.prepare(`SELECT ${COLUMNS} ${FROM} WHERE i.packet_id = ?`).get(packetId);
  return (row as InvitationRow | undefined) ?? null;
}

export interface NewInvitation {
  kind: InviteeKind;
  organisationId: string | null;
  seatId: string | null;
  /** How it was called when it was invited; what it is called now goes first. */
  name: string;
}

/** Adds an invitation with a packet of its own; one that is invited already keeps its packet. */
export function insertInvitation(db: WriteHandle, roundId: string, invitee: NewInvitation): string {
  const { kind, organisationId, seatId, name } = invitee;
  const known = db
    .prepare(
      `SELECT id FROM comment_invitations WHERE round_id = ? AND kind = ?
         AND organisation_id IS ? AND seat_id IS ? AND (kind <> 'open' OR name = ?)`,
    )
    .get(roundId, kind, organisationId, seatId, name) as { id: string } | undefined;
  if (known) return known.id;
  const id = newId();
  // Random, not by time: nobody can tell or guess another's packet from it.
  db.prepare(
    `INSERT INTO comment_invitations (id, round_id, kind, organisation_id, seat_id, name, packet_id)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, roundId, kind, organisationId, seatId, name, crypto.randomUUID());
  return id;
}

export function updateDelivery(
  db: WriteHandle,
  id: string,
  revision: number,
  { delivery, sentOn, remindedOn, note }: DeliveryFields,
): void {
  const result = db
    .prepare(
      `UPDATE comment_invitations SET delivery = ?, sent_on = ?, reminded_on = ?, note = ?, revision = revision + 1
       WHERE id = ? AND revision = ?`,
    )
    .run(delivery, sentOn, remindedOn, note, id, revision);
  requireChanged(db, 'comment_invitations', id, result);
}

/** Takes an invitation back; what came in on it stays. */
export function deleteInvitation(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'comment_invitations', id, revision);
}
