import { deleteDecision, listDecisions, setResult, writeDecision } from '../../db/adapte/decisions.ts';
import { deleteInherited, insertInherited, listInherited } from '../../db/adapte/inherited.ts';
import { deleteSourceRecommendation, listSourceRecommendations } from '../../db/adapte/recommendations.ts';
import * as topics from '../../db/adapte/topics.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { linkQuestion } from '../../db/references.ts';
import { requireRow } from '../../db/revisions.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import { type DecisionFields, leadsToResult } from '../../shared/adapte/decisions.ts';
import type { InheritedEvidence } from '../../shared/adapte/inherited.ts';
import {
  type SourceRecommendation,
  type Topic,
  topicFieldsSchema,
} from '../../shared/adapte/source-recommendations.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Origin } from '../../shared/origin.ts';

/** All that the matrix is made from, besides the sources and the key questions. */
export interface AdaptationRecords {
  recommendations: SourceRecommendation[];
  topics: Topic[];
  inherited: InheritedEvidence[];
}

export function readAdaptation(db: ReadHandle): AdaptationRecords {
  return {
    recommendations: listSourceRecommendations(db),
    topics: topics.listTopics(db),
    inherited: listInherited(db),
  };
}

/** A source recommendation; throws `row-missing`. */
export function requireSourceRecommendation(db: ReadHandle, id: string): SourceRecommendation {
  const found = listSourceRecommendations(db).find(row => row.id === id);
  if (!found) throw new LeidraadError('row-missing', { id });
  return found;
}

/**
 * Puts a source recommendation in the matrix of a key question: in the row of that name, which is made when there is
 * none, or by itself when the name is empty. A row that is left empty goes.
 */
export function placeRecommendation(
  db: WriteHandle,
  id: string,
  questionId: string,
  topicName: string,
  origin: Origin = 'project',
): void {
  const name = topicName.trim();
  const known = topics
    .listTopics(db)
    .find(topic => topic.questionId === questionId && sameName(topic.name, name));
  const topicId =
    name === ''
      ? null
      : (known?.id ?? topics.insertTopic(db, questionId, topicFieldsSchema.parse({ name }), origin));
  topics.setPlace(db, id, questionId, topicId);
  topics.deleteEmptyTopics(db);
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLocaleLowerCase() === b.normalize('NFC').toLocaleLowerCase();
}

/** Takes a source recommendation out of the matrix of a key question. */
export function unplaceRecommendation(db: WriteHandle, id: string, questionId: string): void {
  topics.deletePlace(db, id, questionId);
  topics.deleteEmptyTopics(db);
}

/** Removes a source recommendation; a row that is left empty goes with it, and evidence that was taken over stays. */
export function removeSourceRecommendation(db: WriteHandle, id: string, revision: number): void {
  deleteSourceRecommendation(db, id, revision);
  topics.deleteEmptyTopics(db);
}

/** Decides on a source recommendation. One that is rejected no longer leads to a recommendation of one's own. */
export function decide(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: DecisionFields,
  at: string,
  origin: Origin = 'project',
): void {
  const before = listDecisions(db).get(id);
  if (before?.resultId && !leadsToResult(fields.kind)) dropInherited(db, id, before.resultId);
  writeDecision(db, id, revision, fields, at, origin);
}

/** Takes a decision back, with the link to one's own recommendation and the evidence that came along. */
export function undecide(db: WriteHandle, id: string, revision: number): void {
  const before = listDecisions(db).get(id);
  if (before?.resultId) dropInherited(db, id, before.resultId);
  deleteDecision(db, id, revision);
}

/**
 * Says which recommendation of this guideline came of a source recommendation. Its evidence is taken over with where
 * it came from, and its references are linked to the question. Throws `adaptation-undecided` without a decision that
 * leads to one.
 */
export function linkResult(
  db: WriteHandle,
  id: string,
  resultId: string,
  at: string,
  origin: Origin = 'project',
): void {
  requireRow(db, 'recommendations', resultId);
  const row = requireSourceRecommendation(db, id);
  const { decision } = row;
  if (decision === null || !leadsToResult(decision.kind))
    throw new LeidraadError('adaptation-undecided', { id });
  if (decision.resultId !== null && decision.resultId !== resultId) dropInherited(db, id, decision.resultId);
  setResult(db, id, resultId);
  inherit(db, row, resultId, at, origin);
}

/** Takes the link to one's own recommendation off, with the evidence that came along. */
export function unlinkResult(db: WriteHandle, id: string): void {
  const { decision } = requireSourceRecommendation(db, id);
  if (!decision?.resultId) return;
  dropInherited(db, id, decision.resultId);
  setResult(db, id, null);
}

/** Takes over again what a source recommendation says of its evidence now, for the recommendation it led to. */
export function inheritAgain(db: WriteHandle, id: string, at: string): void {
  const row = requireSourceRecommendation(db, id);
  if (!row.decision?.resultId) throw new LeidraadError('adaptation-undecided', { id });
  inherit(db, row, row.decision.resultId, at);
}

/** Takes the evidence of a source recommendation over as it is now, in place of what was taken over before. */
function inherit(
  db: WriteHandle,
  row: SourceRecommendation,
  resultId: string,
  at: string,
  origin: Origin = 'project',
): void {
  const source = listSources(db).find(({ id }) => id === row.sourceId);
  if (!source) throw new LeidraadError('row-missing', { id: row.sourceId });
  dropInherited(db, row.id, resultId);
  const { number, page, evidence, literature, certaintySaid, certainty } = row;
  insertInherited(
    db,
    {
      recommendationId: resultId,
      sourceRecommendationId: row.id,
      sourceLabel: source.label,
      takenAt: at,
      ...{ number, page, evidence, literature, certaintySaid, certainty },
    },
    origin,
  );
  for (const { questionId } of row.places)
    for (const referenceId of row.referenceIds) linkQuestion(db, referenceId, questionId);
}

function dropInherited(db: WriteHandle, id: string, resultId: string): void {
  for (const row of listInherited(db))
    if (row.sourceRecommendationId === id && row.recommendationId === resultId)
      deleteInherited(db, row.id, row.revision);
}
