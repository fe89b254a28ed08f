import type { Node } from 'prosemirror-model';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import * as documents from '../../db/documents.ts';
import { insertRecommendation } from '../../db/recommendations.ts';
import type { DocumentText } from '../../shared/documents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Origin } from '../../shared/origin.ts';
import type { RecommendationFields } from '../../shared/recommendations.ts';
import { readStoredBody, writeStoredBody } from '../../shared/text/format.ts';
import { emptyDocument, TEXT_FORMAT } from '../../shared/text/schema.ts';

/** Adds a section to the outline, empty unless `text` is given. Returns its id. */
export function createSection(
  db: WriteHandle,
  section: {
    parentId: string | null;
    position: number | null;
    title: string;
    questionId: string | null;
    text?: Node;
  },
  origin: Origin = 'project',
): string {
  const { text = emptyDocument(), ...place } = section;
  return documents.insertDocument(
    db,
    { kind: 'section', format: TEXT_FORMAT, body: writeStoredBody(text), ...place },
    origin,
  );
}

/** Adds a recommendation: a document for its wording at the end of its section, and the judgement beside it. */
export function createRecommendation(
  db: WriteHandle,
  recommendation: RecommendationFields & { parentDocumentId: string; title: string; text?: Node },
  origin: Origin = 'project',
): { id: string; documentId: string } {
  const { parentDocumentId, title, text = emptyDocument(), ...fields } = recommendation;
  const documentId = documents.insertDocument(
    db,
    {
      kind: 'recommendation',
      parentId: parentDocumentId,
      position: null,
      title,
      questionId: null,
      format: TEXT_FORMAT,
      body: writeStoredBody(text),
    },
    origin,
  );
  return { id: insertRecommendation(db, documentId, fields), documentId };
}

/** Moves a document with everything below it. A document cannot move into itself. */
export function moveDocument(db: WriteHandle, id: string, parentId: string | null, position: number): void {
  const moved = documents.listSubtree(db, id);
  if (moved.length === 0) throw new LeidraadError('row-missing', { id });
  if (parentId !== null && moved.includes(parentId)) {
    throw new LeidraadError('input-invalid', { reason: 'parentId' });
  }
  documents.placeDocument(db, id, parentId, position);
}

/** Takes a document and everything below it out of the outline. Nothing is erased; undo brings it all back. */
export function removeDocument(
  db: WriteHandle,
  id: string,
  revision: number,
  at = new Date().toISOString(),
): void {
  const [first, ...below] = documents.listSubtree(db, id);
  if (first === undefined) throw new LeidraadError('row-missing', { id });
  documents.markDeleted(db, first, revision, at);
  for (const child of below) documents.markDeleted(db, child, null, at);
}

/** A document as the editor opens it, or null when it is gone. */
export function readDocument(db: ReadHandle, id: string): DocumentText | null {
  const stored = documents.readText(db, id);
  return stored && decodeText(stored);
}

/**
 * A stored text as it is opened. One that cannot be read comes as it is stored, so that nothing is hidden and
 * nothing is written over it.
 */
export function decodeText({ id, version, format, body: raw }: documents.StoredText): DocumentText {
  try {
    return { id, version, format, body: readStoredBody(format, raw).toJSON(), raw: null };
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
    return { id, version, format, body: null, raw };
  }
}
