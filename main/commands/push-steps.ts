import type { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import type { WriteHandle } from '../../db/database.ts';
import { listSteps, readText, type StoredText, storeSteps } from '../../db/documents.ts';
import type { StepBatch } from '../../shared/documents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { readStoredBody, writeStoredBody } from '../../shared/text/format.ts';
import { rebaseSteps } from '../../shared/text/rebase-steps.ts';
import { TEXT_FORMAT, textSchema } from '../../shared/text/schema.ts';

/** Steps an editor made on version `from`. */
export interface PushedSteps {
  from: number;
  steps: readonly unknown[];
  clientId: string;
  /** The page is going away and cannot rebase and send again, so that is done here. */
  leaving?: boolean | undefined;
}

export type PushResult = { version: number } | { conflict: true; batches: StepBatch[] };

/**
 * Stores steps an editor made on version `from`. When others were first, nothing is stored and the batches the
 * editor lacks are returned, so that it can rebase and send again (the protocol of prosemirror-collab). Steps
 * that do not fit the text are refused (`steps-rejected`); a text that cannot be read is never written over.
 */
export function pushSteps(db: WriteHandle, id: string, batch: PushedSteps): PushResult {
  const text = readText(db, id);
  if (!text) throw new LeidraadError('row-missing', { id });
  // An editor ahead of the file holds the text of another file, e.g. of one since restored from a backup.
  if (batch.from > text.version) throw new LeidraadError('row-changed', { id });
  const missed = batch.from < text.version ? listSteps(db, id, batch.from) : [];
  if (missed.length > 0 && !batch.leaving) return { conflict: true, batches: missed };
  const own = countOwn(missed, batch);
  if (own === null) return { conflict: true, batches: missed };
  const doc = readDoc(text);
  const fitted = own.over.length > 0 ? lateSteps(doc, own) : exactSteps(doc, own.steps);
  if (fitted.steps.length === 0) return { version: text.version };
  storeSteps(
    db,
    id,
    { from: text.version, steps: fitted.steps.map(step => step.toJSON()), clientId: batch.clientId },
    { format: TEXT_FORMAT, body: writeStoredBody(fitted.doc) },
  );
  return { version: text.version + fitted.steps.length };
}

interface OwnSteps {
  /** Those of the batch that are not stored yet. */
  steps: readonly unknown[];
  /** What others stored before them. */
  over: readonly unknown[];
}

/**
 * The steps of the batch that are not stored yet: a request of the same window may have arrived although its
 * reply did not. Null when that cannot be told apart.
 */
function countOwn(missed: readonly StepBatch[], batch: PushedSteps): OwnSteps | null {
  const since = missed.flatMap(({ from, steps, clientIds }) =>
    steps
      .map((step, index) => ({ step, isOwn: clientIds[index] === batch.clientId }))
      .slice(Math.max(0, batch.from - from)),
  );
  const foreign = since.findIndex(({ isOwn }) => !isOwn);
  const stored = foreign < 0 ? since.length : foreign;
  const over = since.slice(stored);
  if (over.some(({ isOwn }) => isOwn)) return null;
  return { steps: batch.steps.slice(stored), over: over.map(({ step }) => step) };
}

function readDoc(text: StoredText): Node {
  try {
    return readStoredBody(text.format, text.body);
  } catch (error) {
    throw new LeidraadError('document-unreadable', { id: text.id }, { cause: error });
  }
}

interface Fitted {
  doc: Node;
  steps: Step[];
}

function exactSteps(doc: Node, json: readonly unknown[]): Fitted {
  return refusing(() => {
    const steps = json.map(step => Step.fromJSON(textSchema, step));
    const result = steps.reduce<Node>((text, step) => {
      const applied = step.apply(text);
      if (!applied.doc) throw new RangeError(applied.failed ?? 'step failed');
      return applied.doc;
    }, doc);
    result.check();
    return { doc: result, steps };
  });
}

function lateSteps(doc: Node, { steps, over }: OwnSteps): Fitted {
  return refusing(() => {
    const [own, others] = [steps, over].map(list => list.map(step => Step.fromJSON(textSchema, step)));
    const result = rebaseSteps(doc, own ?? [], others ?? []);
    result.doc.check();
    return result;
  });
}

function refusing(work: () => Fitted): Fitted {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new LeidraadError('steps-rejected', { reason: error.message }, { cause: error });
  }
}
