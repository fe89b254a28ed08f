import type { SourceKind, Topic, TopicFields, TopicSource } from '../../shared/meetings/meeting.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { groupLinks } from '../links.ts';
import { deleteRow, requireChanged } from '../revisions.ts';

type TopicRow = Omit<Topic, 'questionIds' | 'source'> & {
  meetingId: string;
  sourceKind: SourceKind | null;
  sourceId: string | null;
};

/** The topics of all meetings, those of one meeting in the order of its agenda. */
export function listTopics(db: ReadHandle): (Topic & { meetingId: string })[] {
  const rows = db
    .prepare(
      `SELECT id, meeting_id AS meetingId, text, minutes, source_kind AS sourceKind, source_id AS sourceId, revision
       FROM meeting_topics ORDER BY meeting_id, position`,
    )
    .all() as TopicRow[];
  const questions = groupLinks(
    db,
    `SELECT t.topic_id AS owner, t.question_id AS target FROM topic_questions t
     JOIN questions q ON q.id = t.question_id ORDER BY q.position`,
  );
  return rows.map(({ sourceKind, sourceId, ...row }) => ({
    ...row,
    questionIds: questions.get(row.id) ?? [],
    source: sourceKind !== null && sourceId !== null ? { kind: sourceKind, id: sourceId } : null,
  }));
}

/** Puts a topic at the end of the agenda. */
export function insertTopic(
  db: WriteHandle,
  meetingId: string,
  topic: { text: string; questionIds: readonly string[]; source?: TopicSource | null; minutes?: string },
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO meeting_topics (id, meeting_id, position, text, minutes, source_kind, source_id)
     VALUES (?, ?, (SELECT coalesce(max(position), -1) + 1 FROM meeting_topics WHERE meeting_id = ?), ?, ?, ?, ?)`,
  ).run(
    id,
    meetingId,
    meetingId,
    topic.text,
    topic.minutes ?? '',
    topic.source?.kind ?? null,
    topic.source?.id ?? null,
  );
  for (const questionId of topic.questionIds) linkTopic(db, id, questionId);
  return id;
}

export function updateTopic(db: WriteHandle, id: string, revision: number, fields: TopicFields): void {
  requireChanged(
    db,
    'meeting_topics',
    id,
    db
      .prepare(
        'UPDATE meeting_topics SET text = ?, minutes = ?, revision = revision + 1 WHERE id = ? AND revision = ?',
      )
      .run(fields.text, fields.minutes, id, revision),
  );
}

/** Takes a topic off the agenda; decisions on it stay with the meeting. */
export function deleteTopic(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'meeting_topics', id, revision);
}

/** Puts a topic at `index` (0-based) of its own agenda; topics that stay where they are are not touched. */
export function moveTopic(db: WriteHandle, id: string, index: number): void {
  const ids = (
    db
      .prepare(
        `SELECT id FROM meeting_topics
         WHERE meeting_id = (SELECT meeting_id FROM meeting_topics WHERE id = ?) AND id <> ? ORDER BY position, id`,
      )
      .all(id, id) as { id: string }[]
  ).map(row => row.id);
  ids.splice(index, 0, id);
  const update = db.prepare('UPDATE meeting_topics SET position = ? WHERE id = ? AND position <> ?');
  ids.forEach((topicId, position) => {
    update.run(position, topicId, position);
  });
}

/** Says which key question a topic deals with; linking twice changes nothing. */
export function linkTopic(db: WriteHandle, topicId: string, questionId: string): void {
  db.prepare('INSERT OR IGNORE INTO topic_questions (topic_id, question_id) VALUES (?, ?)').run(
    topicId,
    questionId,
  );
}

export function unlinkTopic(db: WriteHandle, topicId: string, questionId: string): void {
  db.prepare('DELETE FROM topic_questions WHERE topic_id = ? AND question_id = ?').run(topicId, questionId);
}
