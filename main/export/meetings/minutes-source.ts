import type { Action } from '../../../shared/meetings/action.ts';
import type { Decision } from '../../../shared/meetings/decision.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { ProjectQuorum } from '../../../shared/meetings/quorum.ts';
import type { Declaration } from '../../../shared/people/interests.ts';
import type { Organisation, Seat } from '../../../shared/people.ts';
import type { Project } from '../../../shared/project.ts';
import type { Question } from '../../../shared/questions.ts';

/** Everything the minutes of one meeting are made from, read at one moment. */
export interface MinutesSource {
  project: Project;
  /** Moment of the export, ISO-8601 in UTC. */
  exportedAt: string;
  meeting: Meeting;
  /** Decisions of this meeting. */
  decisions: Decision[];
  /** Actions agreed in this meeting, and those of earlier ones that are still open. */
  actions: Action[];
  /** Number of each meeting by id, for actions that come from an earlier one. */
  meetingNumbers: Map<string, number>;
  seats: Seat[];
  organisations: Organisation[];
  questions: Question[];
  quorum: ProjectQuorum;
  declarations: Declaration[];
}
