import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../db/audit.ts';
import type { ChangeResult } from '../../db/changes.ts';
import type { ReadHandle } from '../../db/database.ts';
import { deleteAction, insertAction, listActions, updateAction } from '../../db/meetings/actions.ts';
import {
  deleteDecision,
  insertDecision,
  listDecisions,
  updateDecision,
} from '../../db/meetings/decisions.ts';
import {
  deleteMeeting,
  insertMeeting,
  listMeetings,
  markAttendance,
  updateMeeting,
} from '../../db/meetings/meetings.ts';
import { readQuorum, writeQuorum } from '../../db/meetings/quorum.ts';
import {
  deleteTopic,
  insertTopic,
  linkTopic,
  moveTopic,
  unlinkTopic,
  updateTopic,
} from '../../db/meetings/topics.ts';
import { deleteSeat, insertSeat } from '../../db/people.ts';
import type { ProjectFile } from '../../db/project-file.ts';
import { deleteQuestion, insertQuestion } from '../../db/questions.ts';
import { undoChange } from '../../db/undo.ts';
import { UNPLANNED } from '../../shared/meetings/meeting.ts';
import { newProject } from '../helpers/project-files.ts';

const PLAN = {
  ...UNPLANNED,
  theme: 'Start',
  heldOn: '2026-12-03',
  startsAt: '13:00',
  bodies: ['working-group' as const],
};
const DECISION = { text: 'Besluit', rationale: 'Reden', topicId: null, questionId: null, votes: null };
const ACTION = { text: 'Actie', meetingId: null, seatId: null, dueOn: null, doneOn: null };

const TABLES = [
  'meetings',
  'meeting_topics',
  'topic_questions',
  'meeting_bodies',
  'meeting_attendance',
  'meeting_decisions',
  'meeting_actions',
  'quorum_rule',
];

/** Every row, without the revisions, which only count up. */
function content(db: ReadHandle): unknown {
  return TABLES.map(name =>
    (db.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).all() as Record<string, unknown>[]).map(row => ({
      ...row,
      revision: 0,
    })),
  );
}

async function recorded() {
  const file = await newProject();
  const { result } = file.change('test.fill', db => {
    const seat = insertSeat(db, {
      body: 'working-group',
      role: 'lid',
      organisationId: null,
    });
    const question = insertQuestion(db, { title: 'V', text: 'Welke?', kind: 'content' });
    const meeting = insertMeeting(db, PLAN);
    const topics = ['A', 'B', 'C'].map(text => insertTopic(db, meeting, { text, questionIds: [question] }));
    const topic = topics[0] ?? '';
    markAttendance(db, meeting, [seat], 'present');
    const decision = insertDecision(db, meeting, { ...DECISION, topicId: topic, questionId: question });
    const action = insertAction(db, { ...ACTION, meetingId: meeting, seatId: seat });
    return { seat, question, meeting, topic, decision, action };
  });
  return { file, ...result };
}
type Recorded = Awaited<ReturnType<typeof recorded>>;

const ACTS: readonly (readonly [name: string, act: (r: Recorded) => ChangeResult<unknown>])[] = [
  ['plan a meeting', r => r.file.change('x', db => insertMeeting(db, PLAN))],
  [
    'change the plan and who is invited',
    r =>
      r.file.change('x', db =>
        updateMeeting(db, r.meeting, 1, { ...PLAN, number: 9, place: 'Utrecht', bodies: ['authors'] }),
      ),
  ],
  ['remove a meeting with all in it', r => r.file.change('x', db => deleteMeeting(db, r.meeting, 1))],
  [
    'add a topic',
    r => r.file.change('x', db => insertTopic(db, r.meeting, { text: 'N', questionIds: [r.question] })),
  ],
  [
    'write minutes',
    r => r.file.change('x', db => updateTopic(db, r.topic, 1, { text: 'A', minutes: 'Besproken' })),
  ],
  ['take a decided topic off the agenda', r => r.file.change('x', db => deleteTopic(db, r.topic, 1))],
  ['move a topic', r => r.file.change('x', db => moveTopic(db, r.topic, 2))],
  ['unlink a question', r => r.file.change('x', db => unlinkTopic(db, r.topic, r.question))],
  ['mark as excused', r => r.file.change('x', db => markAttendance(db, r.meeting, [r.seat], 'excused'))],
  ['take a mark away', r => r.file.change('x', db => markAttendance(db, r.meeting, [r.seat], null))],
  ['decide', r => r.file.change('x', db => insertDecision(db, r.meeting, DECISION))],
  [
    'record the votes',
    r =>
      r.file.change('x', db =>
        updateDecision(db, r.decision, 1, { ...DECISION, votes: { for: 7, against: 0, abstained: 1 } }),
      ),
  ],
  ['remove a decision', r => r.file.change('x', db => deleteDecision(db, r.decision, 1))],
  ['agree on an action', r => r.file.change('x', db => insertAction(db, ACTION))],
  [
    'finish an action',
    r => r.file.change('x', db => updateAction(db, r.action, 1, { ...ACTION, doneOn: '2026-11-21' })),
  ],
  ['remove an action', r => r.file.change('x', db => deleteAction(db, r.action, 1))],
  ['choose a quorum', r => r.file.change('x', db => writeQuorum(db, { body: 'authors', share: 'all' }))],
  [
    'remove a seat that was marked and has an action',
    r => r.file.change('x', db => deleteSeat(db, r.seat, 1)),
  ],
  ['remove a question that was decided on', r => r.file.change('x', db => deleteQuestion(db, r.question, 1))],
];

function undo(file: ProjectFile, changeId: string): string {
  return file.change('history.undo', db => undoChange(db, changeId)).changeId;
}

describe('what is recorded of meetings', () => {
  for (const [name, act] of ACTS) {
    it(`can be undone and redone: ${name}`, async () => {
      const r = await recorded();
      const before = r.file.read(content);
      const { changeId } = act(r);
      const after = r.file.read(content);
      expect(after).not.toEqual(before);
      const undone = undo(r.file, changeId);
      expect(r.file.read(content)).toEqual(before);
      undo(r.file, undone);
      expect(r.file.read(content)).toEqual(after);
      expect(checkAudit(r.file.connection)).toEqual([]);
    });
  }

  it('refuses a number that is taken, a revision that has passed, and a meeting that is gone', async () => {
    const { file, meeting } = await recorded();
    expect(() => file.change('x', db => insertMeeting(db, { ...PLAN, number: 1 }))).toThrow(/number-taken/);
    const second = file.change('x', db => insertMeeting(db, PLAN)).result;
    expect(() => file.change('x', db => updateMeeting(db, second, 1, { ...PLAN, number: 1 }))).toThrow(
      /number-taken/,
    );
    expect(() => file.change('x', db => updateMeeting(db, meeting, 4, { ...PLAN, number: 1 }))).toThrow(
      /row-changed/,
    );
    expect(() => file.change('x', db => deleteMeeting(db, 'gone', 1))).toThrow(/row-missing/);
    expect(file.read(listMeetings).map(row => row.number)).toEqual([1, 2]);
  });

  it('keeps the actions of a removed meeting, and numbers of decisions are not used twice', async () => {
    const { file, meeting, decision, action } = await recorded();
    file.change('x', db => deleteDecision(db, decision, 1));
    file.change('x', db => insertDecision(db, meeting, DECISION));
    expect(file.read(listDecisions).map(row => row.number)).toEqual(['1.2']);
    file.change('x', db => deleteMeeting(db, meeting, 1));
    expect(file.read(listDecisions)).toEqual([]);
    expect(file.read(listActions)).toMatchObject([{ id: action, meetingId: null }]);
  });

  it('reads the agenda in order, with who was there and the default quorum', async () => {
    const { file, meeting, topic, seat, question } = await recorded();
    file.change('x', db => {
      moveTopic(db, topic, 1);
      linkTopic(db, topic, question);
    });
    const [row] = file.read(listMeetings);
    expect(row?.topics.map(({ text }) => text)).toEqual(['B', 'A', 'C']);
    expect(row).toMatchObject({ id: meeting, heldOn: '2026-12-03', bodies: ['working-group'] });
    expect(row?.attendance).toEqual([{ seatId: seat, state: 'present', origin: 'project' }]);
    expect(file.read(readQuorum)).toEqual({
      body: 'working-group',
      share: 'more-than-half',
      isDefault: true,
    });
    file.change('x', db => writeQuorum(db, { body: 'authors', share: 'two-thirds' }));
    file.change('x', db => writeQuorum(db, { body: 'authors', share: 'all' }));
    expect(file.read(readQuorum)).toEqual({ body: 'authors', share: 'all', isDefault: false });
    file.change('x', db => writeQuorum(db, null));
    expect(file.read(readQuorum).isDefault).toBe(true);
  });
});
