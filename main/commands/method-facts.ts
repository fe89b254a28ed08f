import { countComments } from '../../db/comments/comments.ts';
import { listRounds as listCommentRounds } from '../../db/comments/rounds.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listScope } from '../../db/framework.ts';
import { readMethodRecords } from '../../db/gates.ts';
import { listIndicators } from '../../db/implementation.ts';
import { listEarlierVersions, listPreconditions, listReasons, readAssignment } from '../../db/initiation.ts';
import { listDeclarations } from '../../db/interests.ts';
import { listMeetings } from '../../db/meetings/meetings.ts';
import { listSeats } from '../../db/people.ts';
import { listPersons } from '../../db/persons.ts';
import { listPhases } from '../../db/phases.ts';
import { readProject } from '../../db/project.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import { interestState, seatedPersons } from '../../shared/people/interest-rules.ts';
import type { MethodFacts } from '../../shared/phases/facts.ts';
import { passedGates } from '../../shared/phases/records.ts';
import { readQuestionFacts } from './question-facts.ts';
import { readThreadFacts } from './thread-facts.ts';

/** Reads once what every computed criterion looks at. */
export function readMethodFacts(db: ReadHandle, today: string): MethodFacts {
  return {
    today,
    thread: readThreadFacts(db),
    initiation: readInitiationFacts(db),
    seats: listSeats(db).map(({ id, role, body, capacity, personName }) => ({
      id,
      label: personName ?? role,
      body,
      role,
      capacity,
      personName,
    })),
    declarers: readDeclarers(db, today),
    questions: readQuestionFacts(db),
    scopeKinds: listScope(db).map(statement => statement.kind),
    meetings: listMeetings(db).map(({ id, number, theme, heldOn }) => ({
      id,
      label: `${number}. ${theme}`,
      heldOn,
    })),
    commentRounds: listCommentRounds(db).map(({ id, number, title, audience, state }) => ({
      id,
      label: `${number}. ${title}`,
      audience,
      state,
      comments: countComments(db, id),
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

function readDeclarers(db: ReadHandle, today: string): MethodFacts['declarers'] {
  const declarations = listDeclarations(db);
  const names = new Map(listPersons(db).map(({ id, name }) => [id, name]));
  return seatedPersons(listSeats(db)).map(id => ({
    id,
    label: names.get(id) ?? '',
    interests: interestState(id, declarations, today),
  }));
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
