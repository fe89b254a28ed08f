import { LeidraadError } from '../../shared/errors.ts';
import type { Attendance, AttendanceState, Meeting, MeetingFields } from '../../shared/meetings/meeting.ts';
import type { Origin } from '../../shared/origin.ts';
import { BODIES } from '../../shared/people.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { groupLinks } from '../links.ts';
import { nextNumber } from '../positions.ts';
import { deleteRow, requireChanged } from '../revisions.ts';
import { listTopics } from './topics.ts';

/** All meetings by number, each with its agenda and its attendance. */
export function listMeetings(db: ReadHandle): Meeting[] {
  const rows = db
    .prepare(
      `SELECT id, number, theme, held_on AS heldOn, starts_at AS startsAt, ends_at AS endsAt, place, link, notes,
         origin, revision
       FROM meetings ORDER BY number`,
    )
    .all() as Omit<Meeting, 'topics' | 'bodies' | 'attendance'>[];
  const topics = Map.groupBy(listTopics(db), topic => topic.meetingId);
  const bodies = groupLinks(db, 'SELECT meeting_id AS owner, body AS target FROM meeting_bodies');
  const marks = db
    .prepare(
      `SELECT a.meeting_id AS meetingId, a.seat_id AS seatId, a.state, a.origin FROM meeting_attendance a
       JOIN seats s ON s.id = a.seat_id ORDER BY s.position, s.id`,
    )
    .all() as (Attendance & { meetingId: string })[];
  const attendance = Map.groupBy(marks, mark => mark.meetingId);
  return rows.map(row => ({
    ...row,
    topics: (topics.get(row.id) ?? []).map(({ meetingId: _, ...topic }) => topic),
    bodies: BODIES.filter(body => bodies.get(row.id)?.includes(body)),
    attendance: (attendance.get(row.id) ?? []).map(({ meetingId: _, ...mark }) => mark),
  }));
}

/** Adds a meeting. Without a number it gets the next one; a number that is taken throws `number-taken`. */
export function insertMeeting(
  db: WriteHandle,
  { number, bodies, ...fields }: MeetingFields & { number?: number },
  origin: Origin = 'project',
): string {
  const id = newId();
  const own = number ?? nextNumber(db, 'meetings');
  requireFreeNumber(db, id, own);
  db.prepare(
    `INSERT INTO meetings (id, number, theme, held_on, starts_at, ends_at, place, link, notes, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    own,
    fields.theme,
    fields.heldOn,
    fields.startsAt,
    fields.endsAt,
    fields.place,
    fields.link,
    fields.notes,
    origin,
  );
  setBodies(db, id, bodies);
  return id;
}

/** Changes what is planned of a meeting, and its number. Throws `number-taken` when another has that number. */
export function updateMeeting(
  db: WriteHandle,
  id: string,
  revision: number,
  { bodies, ...fields }: MeetingFields & { number: number },
): void {
  requireFreeNumber(db, id, fields.number);
  requireChanged(
    db,
    'meetings',
    id,
    db
      .prepare(
        `UPDATE meetings SET number = ?, theme = ?, held_on = ?, starts_at = ?, ends_at = ?, place = ?, link = ?,
           notes = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(
        fields.number,
        fields.theme,
        fields.heldOn,
        fields.startsAt,
        fields.endsAt,
        fields.place,
        fields.link,
        fields.notes,
        id,
        revision,
      ),
  );
  setBodies(db, id, bodies);
}

/** Removes a meeting with its agenda, attendance and decisions; its actions stay, without a meeting. */
export function deleteMeeting(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'meetings', id, revision);
}

/** Marks seats of a meeting; null takes the mark away. */
export function markAttendance(
  db: WriteHandle,
  meetingId: string,
  seatIds: readonly string[],
  state: AttendanceState | null,
  origin: Origin = 'project',
): void {
  const remove = db.prepare('DELETE FROM meeting_attendance WHERE meeting_id = ? AND seat_id = ?');
  const mark = db.prepare(
    `INSERT INTO meeting_attendance (meeting_id, seat_id, state, origin) VALUES (?, ?, ?, ?)
     ON CONFLICT (meeting_id, seat_id) DO UPDATE SET state = excluded.state, origin = excluded.origin`,
  );
  for (const seatId of seatIds) {
    if (state === null) remove.run(meetingId, seatId);
    else mark.run(meetingId, seatId, state, origin);
  }
}

function setBodies(db: WriteHandle, meetingId: string, bodies: readonly string[]): void {
  const remove = db.prepare('DELETE FROM meeting_bodies WHERE meeting_id = ? AND body = ?');
  const add = db.prepare('INSERT OR IGNORE INTO meeting_bodies (meeting_id, body) VALUES (?, ?)');
  for (const body of BODIES) (bodies.includes(body) ? add : remove).run(meetingId, body);
}

function requireFreeNumber(db: ReadHandle, id: string, number: number): void {
  const taken = db.prepare('SELECT 1 FROM meetings WHERE number = ? AND id <> ?').get(number, id);
  if (taken) throw new LeidraadError('number-taken', { number });
}
