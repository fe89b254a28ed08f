import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listOutlineRows, readText } from '../../db/documents.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import { orderOutline } from '../../shared/documents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
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

/** Takes a recommendation out of the guideline with its wording; undo brings both back. */
export function removeRecommendation(db: WriteHandle, id: string): void {
  const recommendation = listRecommendations(db).find(candidate => candidate.id === id);
  const document = listOutlineRows(db).find(row => row.id === recommendation?.documentId);
  if (!document) throw new LeidraadError('row-missing', { id });
  removeDocument(db, document.id, document.revision);
}
