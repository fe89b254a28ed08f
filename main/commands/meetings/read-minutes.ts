import type { ReadHandle } from '../../../db/database.ts';
import { listDeclarations } from '../../../db/interests.ts';
import { listActions } from '../../../db/meetings/actions.ts';
import { listDecisions } from '../../../db/meetings/decisions.ts';
import { listMeetings } from '../../../db/meetings/meetings.ts';
import { readQuorum } from '../../../db/meetings/quorum.ts';
import { listOrganisations, listSeats } from '../../../db/people.ts';
import { readProject } from '../../../db/project.ts';
import { listQuestions } from '../../../db/questions.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import type { MinutesSource } from '../../export/meetings/minutes-source.ts';

/**
 * Reads what the minutes of one meeting are made from. `which` is its id or its number. Throws `row-missing`
 * when there is no such meeting.
 */
export function readMinutes(db: ReadHandle, which: string, exportedAt: string): MinutesSource {
  const meetings = listMeetings(db);
  const meeting = meetings.find(({ id, number }) => id === which || String(number) === which);
  if (!meeting) throw new LeidraadError('row-missing', { id: which });
  const meetingNumbers = new Map(meetings.map(({ id, number }) => [id, number]));
  return {
    project: readProject(db),
    exportedAt,
    meeting,
    decisions: listDecisions(db).filter(decision => decision.meetingId === meeting.id),
    actions: listActions(db).filter(({ meetingId, doneOn }) => {
      if (meetingId === meeting.id) return true;
      const earlier = (meetingNumbers.get(meetingId ?? '') ?? 0) < meeting.number;
      return earlier && doneOn === null;
    }),
    meetingNumbers,
    seats: listSeats(db),
    organisations: listOrganisations(db),
    questions: listQuestions(db),
    quorum: readQuorum(db),
    declarations: listDeclarations(db),
  };
}
