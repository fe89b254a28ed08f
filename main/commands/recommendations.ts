import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listOutlineRows, readText } from '../../db/documents.ts';
import {
  confirmRecommendation,
  listRecommendations,
  setRecommendationDetails,
  setRecommendationStatus,
  updateRecommendation,
} from '../../db/recommendations.ts';
import { orderOutline } from '../../shared/documents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { DECIDED_FIELDS, type RecommendationDetails } from '../../shared/recommendations/details.ts';
import { type RecommendationStatus, statusBlockers } from '../../shared/recommendations/status.ts';
import type { Recommendation, RecommendationFields } from '../../shared/recommendations.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import { plainText } from '../../shared/text/plain.ts';
import { removeDocument } from './documents.ts';

/** Recommendations in the order of the guideline, each with its wording as plain text. */
export function readRecommendations(db: ReadHandle): Recommendation[] {
  const order = new Map(orderOutline(listOutlineRows(db)).map((item, index) => [item.id, index]));
  return listRecommendations(db)
    .sort((a, b) => (order.get(a.documentId) ?? 0) - (order.get(b.documentId) ?? 0))
    .map(recommendation => ({ ...recommendation, wording: readWording(db, recommendation.documentId) }));
}

/** The wording as plain text; a text that cannot be read is shown as it is stored. */
function readWording(db: ReadHandle, documentId: string): string {
  const stored = readText(db, documentId);
  if (!stored) return '';
  try {
    return plainText(readStoredBody(stored.format, stored.body));
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
    return stored.body;
  }
}

/** A recommendation that is in the guideline; throws `row-missing`. */
export function requireRecommendation(db: ReadHandle, id: string): Recommendation {
  const found = listRecommendations(db).find(candidate => candidate.id === id);
  if (!found) throw new LeidraadError('row-missing', { id });
  return { ...found, wording: readWording(db, found.documentId) };
}

/** Changes question, strength and certainty. What was adopted must be reopened first (`recommendation-adopted`). */
export function changeRecommendation(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: RecommendationFields,
): void {
  requireOpen(requireRecommendation(db, id));
  updateRecommendation(db, id, revision, fields);
}

/** Changes parts and notes; the parts that were decided only while the recommendation is open. */
export function changeDetails(
  db: WriteHandle,
  id: string,
  revision: number,
  details: { [K in keyof RecommendationDetails]?: RecommendationDetails[K] | undefined },
): void {
  if (DECIDED_FIELDS.some(field => details[field] !== undefined)) requireOpen(requireRecommendation(db, id));
  setRecommendationDetails(db, id, revision, details);
}

function requireOpen({ id, status }: Recommendation): void {
  if (status === 'adopted') throw new LeidraadError('recommendation-adopted', { id });
}

/** Gives a recommendation another status, or throws `recommendation-status` with what stands in the way. */
export function changeStatus(
  db: WriteHandle,
  id: string,
  revision: number,
  act: { status: RecommendationStatus; reason: string; by: string; at: string },
): void {
  const row = requireRecommendation(db, id);
  const [blocker] = statusBlockers(row, act.status, act.reason);
  if (blocker) throw new LeidraadError('recommendation-status', { id, blocker });
  setRecommendationStatus(db, id, revision, { ...act, version: row.version });
}

/** Records that an adopted recommendation still stands after what it rests on changed. */
export function confirmDecision(
  db: WriteHandle,
  id: string,
  revision: number,
  act: { by: string; at: string },
): void {
  const { status, version } = requireRecommendation(db, id);
  if (status !== 'adopted') throw new LeidraadError('recommendation-status', { id, blocker: 'not-next' });
  confirmRecommendation(db, id, revision, { ...act, version });
}

/** Takes a recommendation out of the guideline with its wording; undo brings both back. */
export function removeRecommendation(db: WriteHandle, id: string): void {
  const recommendation = listRecommendations(db).find(candidate => candidate.id === id);
  const document = listOutlineRows(db).find(row => row.id === recommendation?.documentId);
  if (!document) throw new LeidraadError('row-missing', { id });
  removeDocument(db, document.id, document.revision);
}
