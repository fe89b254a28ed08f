import { listAuthorisations, readPublication } from '../../db/authorisation.ts';
import { listRounds } from '../../db/comments/rounds.ts';
import { listExemptions, listVotes } from '../../db/consensus/votes.ts';
import { listConsiderations } from '../../db/considerations.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listStudies } from '../../db/evidence/studies.ts';
import { readMethodRecords } from '../../db/gates.ts';
import { listEarlierVersions, listPreconditions, listReasons, readAssignment } from '../../db/initiation.ts';
import { listDeclarations } from '../../db/interests.ts';
import { listSeats } from '../../db/people.ts';
import { listPersons } from '../../db/persons.ts';
import { listRounds as listPriorityRounds } from '../../db/priorities.ts';
import { readProject } from '../../db/project.ts';
import { listQuestions } from '../../db/questions.ts';
import { readSelectionData } from '../../db/selection/data.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import { listSourceSearches } from '../../db/sources/searches.ts';
import { leadingRound, summariseRound } from '../../shared/bottlenecks/priorities.ts';
import { orderVersions } from '../../shared/initiation.ts';
import type { LiveKey, LiveKind } from '../../shared/live.ts';
import { assessmentInForce, newestDeclaration, seatedPersons } from '../../shared/people/interest-rules.ts';
import { recordProgress } from '../../shared/selection/flow.ts';
import type {
  AccountabilityRecord,
  PublishedInterests,
  QuestionAccount,
  SourceAccount,
  WeighedBottlenecks,
} from '../export/accountability-record.ts';
import { resolveLive } from '../live/registry.ts';
import { readAppraisals } from './appraisals.ts';
import { readRoundAccounts } from './comments/round-account.ts';
import { readEvidenceSummaries } from './evidence.ts';

/** What is shown for a key question that was searched for, and for one with evidence. */
const OF_SELECTION: readonly LiveKind[] = ['search-strategies', 'selection-criteria', 'prisma'];
const OF_EVIDENCE: readonly LiveKind[] = ['sof', 'evidence-profile', 'risk-of-bias'];

/** Reads how the guideline came about, as it stands now. Tables and figures are drawn in the guideline's language. */
export function readAccountability(db: ReadHandle): AccountabilityRecord {
  const { language } = readProject(db);
  const questions = readQuestions(db);
  const keys: LiveKey[] = [
    ...questions.flatMap(({ questionId, hasSelection, hasEvidence, considerations }) => [
      ...(hasSelection ? OF_SELECTION : []).map(kind => ({ kind, ref: questionId })),
      ...(hasEvidence ? OF_EVIDENCE : []).map(kind => ({ kind, ref: questionId })),
      ...considerations.map(ref => ({ kind: 'considerations', ref })),
    ]),
    { kind: 'agree-domains', ref: '' },
  ];
  const record = {
    initiation: {
      assignment: readAssignment(db),
      reasons: listReasons(db),
      preconditions: listPreconditions(db),
      earlierVersions: orderVersions(listEarlierVersions(db)),
    },
    interests: readInterests(db),
    weighed: readWeighed(db),
    questions: questions.map(({ hasSelection: _, hasEvidence: __, ...question }) => question),
    shown: keys.map(key => ({ ...key, result: resolveLive(db, key, language) })),
    votes: listVotes(db).map(vote => ({
      ...vote,
      voters: vote.voters.map(voter => ({ ...voter, choice: null })),
    })),
    exemptions: listExemptions(db),
    rounds: readRoundAccounts(db),
    sources: readSources(db),
    sourceSearches: listSourceSearches(db),
    authorisations: listAuthorisations(db).map(row => (row.isReasonPublic ? row : { ...row, reason: '' })),
    publication: readPublication(db),
    ticks: readMethodRecords(db).ticks,
  };
  const { reasons, preconditions, assignment } = record.initiation;
  const made = [
    ...[assignment, ...reasons, ...preconditions, ...record.votes, ...record.sourceSearches, ...record.ticks],
    ...[...listDeclarations(db), ...listSources(db), ...listRounds(db), ...listConsiderations(db)],
    ...record.questions.flatMap(({ studies }) => studies),
    ...record.authorisations,
  ];
  return { ...record, hasExamples: made.some(({ origin }) => origin === 'example') };
}

function readInterests(db: ReadHandle): PublishedInterests[] {
  const declarations = listDeclarations(db);
  const persons = new Map(listPersons(db).map(person => [person.id, person]));
  return seatedPersons(listSeats(db)).flatMap(id => {
    const person = persons.get(id);
    if (!person) return [];
    const declared = newestDeclaration(id, declarations);
    const assessment = assessmentInForce(id, declarations);
    return [
      {
        personId: id,
        name: person.name,
        function: person.function,
        declaredOn: declared?.declaredOn ?? null,
        entries: declared?.entries ?? {},
        action: assessment?.action ?? null,
        barredFrom: (assessment?.consequences ?? [])
          .filter(({ consequence }) => consequence === 'no-vote')
          .map(({ questionId }) => questionId),
      },
    ];
  });
}

function readWeighed(db: ReadHandle): WeighedBottlenecks | null {
  const round = leadingRound(listPriorityRounds(db));
  if (round === null) return null;
  const { title, method, ballots } = round;
  return {
    title,
    method,
    ballots: ballots.filter(({ values }) => Object.keys(values).length > 0).length,
    places: summariseRound(round).map(({ bottleneckId, place }) => ({ bottleneckId, place })),
  };
}

/** Each key question, with whether there is anything to draw about it. */
function readQuestions(
  db: ReadHandle,
): (QuestionAccount & { hasSelection: boolean; hasEvidence: boolean })[] {
  const summaries = new Map(readEvidenceSummaries(db).map(summary => [summary.question.id, summary]));
  const studies = listStudies(db);
  const considerations = listConsiderations(db);
  return listQuestions(db).map(({ id }) => {
    const summary = summaries.get(id);
    const used = new Set(summary?.outcomes.flatMap(({ profile }) => profile?.studyIds ?? []));
    const selection = readSelectionData(db, id);
    return {
      questionId: id,
      hasSelection: selection.searches.length + selection.criteria.length > 0,
      hasEvidence: summary?.outcomes.some(({ profile }) => profile !== null) ?? false,
      searches: selection.searches.length,
      included:
        selection.searches.length === 0
          ? null
          : recordProgress(selection).filter(({ fullText }) => fullText === 'included').length,
      certainty: summary?.certainty ?? null,
      studies: studies.filter(study => used.has(study.id)),
      considerations: considerations
        .filter(({ questionId }) => questionId === id)
        .sort((a, b) => Number(a.recommendationId !== null) - Number(b.recommendationId !== null))
        .map(row => row.id),
    };
  });
}

function readSources(db: ReadHandle): SourceAccount[] {
  const appraisals = readAppraisals(db);
  return listSources(db).map(source => {
    const { id, label, title, developer, country, published, searchEnd, licence, currency } = source;
    const { currencyOn, decision, decisionReason, fits } = source;
    return {
      ...{ id, label, title, developer, country, published, searchEnd, licence, currency },
      ...{ currencyOn, decision, decisionReason, fits },
      appraisers: new Set(appraisals.filter(({ sourceId }) => sourceId === id).map(({ name }) => name)).size,
    };
  });
}
