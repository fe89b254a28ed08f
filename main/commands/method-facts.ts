import { listAuthorisations, readPublication } from '../../db/authorisation.ts';
import { countComments } from '../../db/comments/comments.ts';
import { listRounds as listCommentRounds } from '../../db/comments/rounds.ts';
import { listExemptions, listVotes } from '../../db/consensus/votes.ts';
import { listConsiderations } from '../../db/considerations.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listRounds } from '../../db/editorial.ts';
import { listScope } from '../../db/framework.ts';
import { readMethodRecords } from '../../db/gates.ts';
import { listIndicators, listProducts } from '../../db/implementation.ts';
import { listEarlierVersions, listPreconditions, listReasons, readAssignment } from '../../db/initiation.ts';
import { listDeclarations } from '../../db/interests.ts';
import { listActions } from '../../db/meetings/actions.ts';
import { listDecisions } from '../../db/meetings/decisions.ts';
import { listMeetings } from '../../db/meetings/meetings.ts';
import { readQuorum } from '../../db/meetings/quorum.ts';
import { listSeats } from '../../db/people.ts';
import { listPersons } from '../../db/persons.ts';
import { listPhases } from '../../db/phases.ts';
import { readProject } from '../../db/project.ts';
import { listQuestions } from '../../db/questions.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import { readSelectionData } from '../../db/selection/data.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import { listSourceSearches } from '../../db/sources/searches.ts';
import { listSheets } from '../../db/sources/sheets.ts';
import { listVersions } from '../../db/versions.ts';
import { sourceFacts } from '../../shared/adapte/facts.ts';
import { voteFacts } from '../../shared/consensus/facts.ts';
import { considerationFacts } from '../../shared/considerations/facts.ts';
import { evidenceFacts } from '../../shared/evidence/facts.ts';
import { findMeetingFacts } from '../../shared/meetings/facts.ts';
import { interestState, seatedPersons } from '../../shared/people/interest-rules.ts';
import type { MethodFacts } from '../../shared/phases/facts.ts';
import { passedGates } from '../../shared/phases/records.ts';
import { recommendationFlags } from '../../shared/recommendations/flags.ts';
import { needsSearch, selectionFact } from '../../shared/selection/facts.ts';
import { readAdaptationFacts } from './adaptation-facts.ts';
import { readAppraisals } from './appraisals.ts';
import { readEvidenceSummaries } from './evidence.ts';
import { readQuestionFacts } from './question-facts.ts';
import { readThreadFacts } from './thread-facts.ts';

/** Reads once what every computed criterion looks at. */
export function readMethodFacts(db: ReadHandle, today: string): MethodFacts {
  const considerations = listConsiderations(db);
  const meetings = listMeetings(db);
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
    selection: listQuestions(db)
      .filter(needsSearch)
      .map(question => selectionFact(question, readSelectionData(db, question.id))),
    sources: sourceFacts({
      sources: listSources(db),
      searches: listSourceSearches(db),
      appraisals: readAppraisals(db),
      sheets: listSheets(db),
    }),
    adapte: readAdaptationFacts(db),
    evidence: evidenceFacts(readEvidenceSummaries(db)),
    scopeKinds: listScope(db).map(statement => statement.kind),
    meetings: meetings.map(({ id, number, theme, heldOn, attendance }) => ({
      id,
      label: `${number}. ${theme}`,
      heldOn,
      attended: attendance.some(mark => mark.state === 'present'),
    })),
    commentRounds: listCommentRounds(db).map(({ id, number, title, audience, state }) => ({
      id,
      label: `${number}. ${title}`,
      audience,
      state,
      comments: countComments(db, id),
    })),
    considerations: considerationFacts(listQuestions(db), considerations),
    recommendations: listRecommendations(db)
      .filter(({ status }) => status !== 'withdrawn')
      .map(row => ({
        id: row.id,
        label: row.title,
        strength: row.strength,
        certainty: row.certainty,
        status: row.status,
        isFlagged: recommendationFlags(row, considerations).length > 0,
      })),
    votes: voteFacts(listRecommendations(db), { votes: listVotes(db), exemptions: listExemptions(db) }),
    meetingFacts: findMeetingFacts(
      {
        meetings,
        decisions: listDecisions(db),
        actions: listActions(db),
        seats: listSeats(db),
        rule: readQuorum(db),
      },
      today,
    ),
    indicators: listIndicators(db).length,
    products: listProducts(db).map(({ id, name, plannedOn, doneOn }) => ({
      id,
      label: name,
      plannedOn,
      doneOn,
    })),
    authorisations: listAuthorisations(db).map(row => ({ ...row, label: row.organisation })),
    publication: readPublication(db),
    editorialRounds: listRounds(db).map(({ id, number, name, purpose, closedAt }) => ({
      id,
      label: `${number}. ${name}`,
      purpose,
      isClosed: closedAt !== null,
    })),
    versionKinds: listVersions(db).map(({ kind }) => kind),
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
