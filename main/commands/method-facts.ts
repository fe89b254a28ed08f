import type { ReadHandle } from '../../db/database.ts';
import { readMethodRecords } from '../../db/gates.ts';
import { listIndicators } from '../../db/implementation.ts';
import { listEarlierVersions, listPreconditions, listReasons, readAssignment } from '../../db/initiation.ts';
import { listMeetings } from '../../db/meetings/meetings.ts';
import { listSeats } from '../../db/people.ts';
import { listPhases } from '../../db/phases.ts';
import { readProject } from '../../db/project.ts';
import { listScope } from '../../db/questions.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import type { MethodFacts } from '../../shared/phases/facts.ts';
import { passedGates } from '../../shared/phases/records.ts';
import { readThreadFacts } from './thread-facts.ts';

/** Reads once what every computed criterion looks at. */
export function readMethodFacts(db: ReadHandle, today: string): MethodFacts {
  return {
    today,
    thread: readThreadFacts(db),
    initiation: readInitiationFacts(db),
    seats: listSeats(db).map(({ id, role, body, personName }) => ({
      id,
      label: personName ?? role,
      body,
      role,
      personName,
    })),
    scopeKinds: listScope(db).map(statement => statement.kind),
    meetings: listMeetings(db).map(({ id, number, theme, heldOn }) => ({
      id,
      label: `${number}. ${theme}`,
      heldOn,
    })),
    recommendations: listRecommendations(db).map(({ id, title, strength, certainty }) => ({
      id,
      label: title,
      strength,
      certainty,
    })),
    indicators: listIndicators(db).length,
    phases: listPhases(db).map(({ id, plannedEnd }) => ({ id, label: id, plannedEnd })),
    passedGates: passedGates(readMethodRecords(db).decisions),
  };
}

function readInitiationFacts(db: ReadHandle): MethodFacts['initiation'] {
  const { policyContext, commissioner, assignedOn } = readAssignment(db);
  return {
    mode: readProject(db).developmentMode,
    reasons: listReasons(db).length,
    preconditions: listPreconditions(db).length,
    earlierVersions: listEarlierVersions(db).length,
    hasPolicyContext: policyContext !== '',
    hasAssignment: commissioner !== '' && assignedOn !== null,
  };
}
