import type { Node } from 'prosemirror-model';
import { type Merge, merge } from '../../../shared/redline/merge.ts';
import { normaliseIds } from '../../../shared/redline/normalise-ids.ts';
import { apply, redline } from '../../../shared/redline/redline.ts';
import { contentOf, faultsOf } from './compare-documents.ts';
import { randomDocument } from './random-document.ts';
import { type EditStep, editDocument } from './random-edits.ts';

/** One document and what each author did to it. */
export interface MergeCase {
  seed: number;
  authors: readonly (readonly EditStep[])[];
}

/** Throws on the first property of merging that does not hold; tells how many changes were in conflict. */
export function checkMergeCase({ seed, authors }: MergeCase): { changes: number; inConflict: number } {
  const base = normaliseIds(randomDocument(seed));
  const targets = authors.map((steps, author) =>
    normaliseIds(editDocument(base, steps, `a${author}_`), base),
  );
  for (const target of targets) checkAlone(base, target);
  const merged = merge(base, targets);
  const faults = faultsOf(merged.document);
  demand(faults.length === 0, `the merged document is sound: ${faults.join('; ')}`);
  const backwards = merge(base, [...targets].reverse());
  demand(
    contentOf(merged.document) === contentOf(backwards.document),
    'the order of targets does not matter',
  );
  demand(conflictKey(merged) === conflictKey(backwards), 'nor does it for conflicts');
  checkNothingLost(base, targets, merged);
  return {
    changes: merged.changes.length,
    inConflict: merged.changes.filter(({ applied }) => !applied).length,
  };
}

function checkAlone(base: Node, target: Node): void {
  const whole = apply(redline(base, target), 'all');
  for (const targets of [[target], [target, target], [base, target]]) {
    const { document, conflicts } = merge(base, targets);
    demand(conflicts.length === 0, `${targets.length} targets, no conflict`);
    demand(
      JSON.stringify(document.toJSON()) === JSON.stringify(whole.toJSON()),
      'one target gives that target',
    );
  }
}

/** Every change of every target is in the list, and is applied or in exactly one conflict. */
function checkNothingLost(base: Node, targets: readonly Node[], merged: Merge): void {
  targets.forEach((target, author) => {
    const own = merged.changes.filter(({ authors }) => authors.includes(author));
    demand(own.length === redline(base, target).changes.length, `no change of target ${author} is lost`);
  });
  for (const { id, applied } of merged.changes) {
    const times = merged.conflicts.filter(({ changes }) => changes.includes(id)).length;
    demand(times === (applied ? 0 : 1), 'a change is applied or in one conflict');
  }
}

function conflictKey({ conflicts }: Merge): string {
  return conflicts
    .map(({ id }) => id)
    .sort()
    .join();
}

function demand(holds: boolean, property: string): void {
  if (!holds) throw new Error(`Does not hold: ${property}`);
}
