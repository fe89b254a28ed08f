import { listSourceRecommendations } from '../../db/adapte/recommendations.ts';
import { countComments } from '../../db/comments/comments.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listRounds } from '../../db/editorial.ts';
import { listProfiles } from '../../db/evidence/profiles.ts';
import { listIndicators, listStatements } from '../../db/implementation.ts';
import { listMeetings } from '../../db/meetings/meetings.ts';
import { countReferences } from '../../db/references.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import { listVersions } from '../../db/versions.ts';
import { localToday } from '../../shared/dates.ts';
import type { MethodStatus } from '../../shared/phases/engine.ts';
import type { Phase } from '../../shared/phases.ts';
import { findGaps, findNextSteps, type Gap, type NextStep } from '../../shared/thread.ts';
import { readMethod } from './method.ts';

export interface ProjectStatus extends MethodStatus {
  phases: Phase[];
  counts: Record<string, number>;
  gaps: Gap[];
  next: NextStep[];
}

/**
 * Where a project stands, computed from its data: phases with the steps and gates of its method, counts, gaps on
 * the thread, what is next, and what is late on `today`.
 */
export function readStatus(db: ReadHandle, today = localToday()): ProjectStatus {
  const { phases, facts, status } = readMethod(db, today);
  const { thread } = facts;
  const gaps = findGaps(thread);
  return {
    phases,
    counts: {
      organisations: thread.organisations,
      seats: thread.seats,
      bottlenecks: thread.bottlenecks.length,
      questions: thread.questions.length,
      meetings: listMeetings(db).length,
      evidence: listProfiles(db).length,
      documents: thread.sections.length,
      references: countReferences(db),
      sources: listSources(db).length,
      adapte: listSourceRecommendations(db).length,
      recommendations: thread.recommendations.length,
      versions: listVersions(db).length,
      comments: countComments(db),
      editorial: listRounds(db).length,
      indicators: listIndicators(db).length,
      statements: listStatements(db).length,
    },
    gaps,
    next: findNextSteps(thread, gaps),
    ...status,
  };
}
