import { getVersion, receiveTransaction } from 'prosemirror-collab';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import type { StepBatch } from '../../shared/documents.ts';

/** What a client must do with one batch, given the version it is at. */
export type BatchFit = { known: true } | { gap: true } | { steps: unknown[]; clientIds: string[] };

/**
 * Cuts a batch to the part this client does not have yet. The same steps can arrive twice (a conflict reply
 * and a later catch-up): applying them twice would double the text. `gap` means steps in between are missing.
 */
export function fitBatch(batch: StepBatch, version: number): BatchFit {
  if (batch.from > version) return { gap: true };
  const known = version - batch.from;
  if (known >= batch.steps.length) return { known: true };
  return { steps: batch.steps.slice(known), clientIds: batch.clientIds.slice(known) };
}

/**
 * Applies batches in order through `dispatch` and rebases unsent steps over foreign ones. Returns false when
 * a batch is missing in between; what came before it is applied. Own and foreign steps go in separate runs,
 * because the collab module recognises own steps only at the head of a run.
 */
export function receiveBatches(
  batches: readonly StepBatch[],
  clientId: string,
  target: { state: EditorState; dispatch(tr: Transaction): void },
): boolean {
  for (const batch of batches) {
    const fit = fitBatch(batch, getVersion(target.state));
    if ('gap' in fit) return false;
    if ('known' in fit) continue;
    const schema = target.state.schema;
    const steps = fit.steps.map(step => Step.fromJSON(schema, step));
    for (let start = 0; start < steps.length; ) {
      const own = fit.clientIds[start] === clientId;
      let end = start + 1;
      while (end < steps.length && (fit.clientIds[end] === clientId) === own) end++;
      target.dispatch(
        receiveTransaction(target.state, steps.slice(start, end), fit.clientIds.slice(start, end), {
          mapSelectionBackward: true,
        }),
      );
      start = end;
    }
  }
  return true;
}
