import type { Meeting } from '../shared/meetings.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { groupLinks } from './links.ts';

export function listMeetings(db: ReadHandle): Meeting[] {
  const meetings = db
    .prepare('SELECT id, number, theme, held_on AS heldOn, origin, revision FROM meetings ORDER BY number')
    .all() as Omit<Meeting, 'topics'>[];
  const topics = db
    .prepare('SELECT id, meeting_id AS meetingId, text FROM meeting_topics ORDER BY meeting_id, position')
    .all() as { id: string; meetingId: string; text: string }[];
  const questions = groupLinks(
    db,
    `SELECT t.topic_id AS owner, t.question_id AS target FROM topic_questions t
     JOIN questions q ON q.id = t.question_id ORDER BY q.position`,
  );
  return meetings.map(meeting => ({
    ...meeting,
    topics: topics
      .filter(topic => topic.meetingId === meeting.id)
      .map(({ id, text }) => ({ id, text, questionIds: questions.get(id) ?? [] })),
  }));
}

/** Adds a meeting with its topics in order; each topic may name the key questions it deals with. */
export function insertMeeting(
  db: WriteHandle,
  meeting: {
    number: number;
    theme: string;
    heldOn: string | null;
    topics: readonly { text: string; questionIds: readonly string[] }[];
  },
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare('INSERT INTO meetings (id, number, theme, held_on, origin) VALUES (?, ?, ?, ?, ?)').run(
    id,
    meeting.number,
    meeting.theme,
    meeting.heldOn,
    origin,
  );
  meeting.topics.forEach((topic, position) => {
    const topicId = newId();
    db.prepare('INSERT INTO meeting_topics (id, meeting_id, position, text) VALUES (?, ?, ?, ?)').run(
      topicId,
      id,
      position,
      topic.text,
    );
    for (const questionId of topic.questionIds) {
      db.prepare('INSERT INTO topic_questions (topic_id, question_id) VALUES (?, ?)').run(
        topicId,
        questionId,
      );
    }
  });
  return id;
}
