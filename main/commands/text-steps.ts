import type { Node } from 'prosemirror-model';
import { Step, Transform } from 'prosemirror-transform';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import * as documents from '../../db/documents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { readStoredBody, writeStoredBody } from '../../shared/text/format.ts';
import { TEXT_FORMAT, textSchema } from '../../shared/text/schema.ts';
import { takeBackOver } from '../../shared/text/take-back.ts';

/** The text of a stored document; throws `row-missing` or `document-unreadable`. */
export function requireText(db: ReadHandle, id: string): { version: number; text: Node } {
  const stored = documents.readText(db, id);
  if (!stored) throw new LeidraadError('row-missing', { id });
  try {
    return { version: stored.version, text: readStoredBody(stored.format, stored.body) };
  } catch (error) {
    throw new LeidraadError('document-unreadable', { id }, { cause: error });
  }
}

/**
 * Changes a text by command as one batch of steps, so that open editors follow and rebase; the batch keeps its
 * inverse, so that the act can be undone. Returns false when `target` says nothing new.
 */
export function replaceText(db: WriteHandle, id: string, target: Node, clientId: string): boolean {
  const { version, text } = requireText(db, id);
  const transform = replaceDifference(text, target);
  if (transform.steps.length === 0) return false;
  storeTransform(db, id, version, transform, clientId);
  return true;
}

/** One replacement of the range in which two texts differ; of everything when that range cannot be cut out. */
function replaceDifference(from: Node, to: Node): Transform {
  const transform = new Transform(from);
  const start = from.content.findDiffStart(to.content);
  const end = from.content.findDiffEnd(to.content);
  if (start === null || end === null) return transform;
  // In repeated text both ends can reach past each other; then the shorter side ends where it starts.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  transform.replace(start, end.a + overlap, to.slice(start, end.b + overlap));
  if (transform.doc.eq(to)) return transform;
  return new Transform(from).replaceWith(0, from.content.size, to.content);
}

/** Stores the steps of a transform that starts at `version` of a text, with those that take it back. */
export function storeTransform(
  db: WriteHandle,
  id: string,
  version: number,
  transform: Transform,
  clientId: string,
): void {
  transform.doc.check();
  const inverse = transform.steps.map((step, index) =>
    step.invert(transform.docs[index] ?? transform.before),
  );
  documents.storeSteps(
    db,
    id,
    {
      from: version,
      steps: transform.steps.map(step => step.toJSON()),
      clientId,
      inverse: inverse.toReversed().map(step => step.toJSON()),
    },
    { format: TEXT_FORMAT, body: writeStoredBody(transform.doc) },
  );
}

/**
 * Takes back a batch that a command stored. What others wrote elsewhere in the text since then stays; throws
 * `undo-blocked` when they changed what the batch had put there.
 */
export function takeBackSteps(db: WriteHandle, id: string, from: number): void {
  const batch = documents.readInverse(db, id, from);
  const { version, text } = requireText(db, id);
  if (!batch?.inverse) throw new LeidraadError('undo-blocked');
  const inverse = batch.inverse.map(json => Step.fromJSON(textSchema, json));
  const later = documents
    .listSteps(db, id, batch.version)
    .flatMap(({ steps }) => steps.map(json => Step.fromJSON(textSchema, json)));
  const transform = later.length === 0 ? transformBy(text, inverse) : takeBackOver(text, inverse, later);
  if (!transform) throw new LeidraadError('undo-blocked');
  storeTransform(db, id, version, transform, 'undo');
}

function transformBy(text: Node, steps: readonly Step[]): Transform {
  const transform = new Transform(text);
  for (const step of steps) transform.step(step);
  return transform;
}
