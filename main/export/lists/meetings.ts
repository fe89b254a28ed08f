import { listActions } from '../../../db/meetings/actions.ts';
import { listDecisions } from '../../../db/meetings/decisions.ts';
import { listMeetings } from '../../../db/meetings/meetings.ts';
import { listSeats } from '../../../db/people.ts';
import { actionState } from '../../../shared/meetings/action.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Seat } from '../../../shared/people.ts';
import { type ListMaker, lines, questionNames, tableOf, WIDTH } from './list.ts';

const seatName = (seat: Seat | undefined) => (seat ? (seat.personName ?? seat.role) : '');

export const meetingList: ListMaker = ({ db, t }) => {
  const seats = new Map(listSeats(db).map(seat => [seat.id, seat]));
  const attendance = (meeting: Meeting, state: Meeting['attendance'][number]['state']) =>
    lines(
      meeting.attendance
        .filter(mark => mark.state === state)
        .map(({ seatId }) => seatName(seats.get(seatId))),
    );
  return tableOf(t('terms.area.meetings'), listMeetings(db), [
    [t('lists.column.number'), WIDTH.number, row => row.number],
    [t('meetings.theme'), WIDTH.name, row => row.theme],
    [t('meetings.date'), WIDTH.word, row => row.heldOn],
    [t('meetings.startsAt'), WIDTH.word, row => row.startsAt],
    [t('meetings.endsAt'), WIDTH.word, row => row.endsAt],
    [t('meetings.place'), WIDTH.name, row => row.place],
    [t('meetings.link'), WIDTH.name, row => row.link],
    [t('meetings.bodies'), WIDTH.name, row => lines(row.bodies.map(body => t(`terms.body.${body}`)))],
    [
      t('lists.column.agenda'),
      WIDTH.text,
      row => lines(row.topics.map((topic, index) => `${index + 1}. ${topic.text}`)),
    ],
    [t('meetings.attendanceState.present'), WIDTH.name, row => attendance(row, 'present')],
    [t('meetings.attendanceState.excused'), WIDTH.name, row => attendance(row, 'excused')],
    [t('meetings.attendanceState.absent'), WIDTH.name, row => attendance(row, 'absent')],
    [t('meetings.notes'), WIDTH.line, row => row.notes],
  ]);
};

/** A meeting as other lists call it: "6. Aanbevelingen (2021-03-02)". */
function meetingNames(meetings: readonly Meeting[]): (id: string | null) => string {
  const names = new Map(
    meetings.map(({ id, number, theme, heldOn }) => [
      id,
      `${number}. ${theme}${heldOn === null ? '' : ` (${heldOn})`}`,
    ]),
  );
  return id => names.get(id ?? '') ?? '';
}

export const decisionList: ListMaker = ({ db, t }) => {
  const questionName = questionNames(db);
  const meetings = listMeetings(db);
  const meetingName = meetingNames(meetings);
  const topics = new Map(meetings.flatMap(meeting => meeting.topics).map(topic => [topic.id, topic.text]));
  return tableOf(t('lists.name.decisions'), listDecisions(db), [
    [t('lists.column.number'), WIDTH.word, row => row.number],
    [t('lists.column.meeting'), WIDTH.line, row => meetingName(row.meetingId)],
    [t('meetings.decisions.topic'), WIDTH.line, row => topics.get(row.topicId ?? '') ?? null],
    [t('meetings.decisions.text'), WIDTH.text, row => row.text],
    [t('meetings.decisions.rationale'), WIDTH.text, row => row.rationale],
    [t('lists.column.question'), WIDTH.line, row => questionName(row.questionId)],
    [t('meetings.decisions.for'), WIDTH.word, row => row.votes?.for ?? null],
    [t('meetings.decisions.against'), WIDTH.word, row => row.votes?.against ?? null],
    [t('meetings.decisions.abstained'), WIDTH.word, row => row.votes?.abstained ?? null],
  ]);
};

export const actionList: ListMaker = ({ db, t, exportedAt }) => {
  const meetingName = meetingNames(listMeetings(db));
  const seats = new Map(listSeats(db).map(seat => [seat.id, seat]));
  const today = exportedAt.slice(0, 10);
  return tableOf(t('meetings.actions.title'), listActions(db), [
    [t('lists.column.number'), WIDTH.number, row => row.number],
    [t('meetings.actions.text'), WIDTH.text, row => row.text],
    [t('meetings.actions.who'), WIDTH.name, row => seatName(seats.get(row.seatId ?? ''))],
    [t('meetings.actions.due'), WIDTH.word, row => row.dueOn],
    [t('meetings.actions.doneOn'), WIDTH.word, row => row.doneOn],
    [t('lists.column.state'), WIDTH.word, row => t(`meetings.actionState.${actionState(row, today)}`)],
    [t('meetings.actions.from'), WIDTH.line, row => meetingName(row.meetingId)],
  ]);
};
