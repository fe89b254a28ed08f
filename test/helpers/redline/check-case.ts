import type { Node } from 'prosemirror-model';
import { normaliseIds } from '../../../shared/redline/normalise-ids.ts';
import { apply, type Redline, redline } from '../../../shared/redline/redline.ts';
import { contentOf, faultsOf, idsIn } from './compare-documents.ts';
import { type Random, seeded } from './random.ts';
import { randomDocument } from './random-document.ts';
import { type EditStep, editDocument } from './random-edits.ts';

/** A random case: the document, edits that give it odd shapes beforehand, and the edits to find. */
export interface RandomCase {
  seed: number;
  before: readonly EditStep[];
  steps: readonly EditStep[];
}

/** What the checks of one case went through. */
export interface CaseCount {
  subsets: number;
  recomputed: number;
}

export function documentsOf({ seed, before, steps }: RandomCase): { base: Node; target: Node } {
  const base = normaliseIds(editDocument(randomDocument(seed), before, 'p'));
  const target = normaliseIds(editDocument(base, steps), base);
  return { base, target };
}

/** Throws on the first property that does not hold. */
export function checkCase(randomCase: RandomCase): CaseCount {
  const { base, target } = documentsOf(randomCase);
  const random = seeded(randomCase.seed + 1);
  const found = redline(base, target);
  const goal = contentOf(target);
  demand(
    JSON.stringify(apply(found, 'none').toJSON()) === JSON.stringify(base.toJSON()),
    'none of it is the base',
  );
  const whole = apply(found, 'all');
  demand(contentOf(whole) === goal, 'all of it is the target');
  demandSound(
    found,
    whole,
    found.changes.map(({ id }) => id),
  );
  demand(redline(base, base).changes.length === 0, 'nothing changed in the base itself');
  demand(redline(whole, target).changes.length === 0, 'nothing is left after all was accepted');
  const ids = found.changes.map(({ id }) => id);
  demand(new Set(ids).size === ids.length, 'ids of changes are unique');
  let subsets = 0;
  let recomputed = 0;
  for (const accepted of subsetsOf(ids, random)) {
    const part = apply(found, accepted);
    demandSound(found, part, accepted);
    subsets++;
    if (subsets % 5 !== 0) continue;
    const rest = redline(part, target);
    demand(contentOf(apply(rest, 'all')) === goal, 'the rest gives the target');
    recomputed++;
  }
  // The dearest check: in every third case.
  if (randomCase.seed % 3 === 0) recomputed += acceptOneByOne(base, target, goal, random);
  return { subsets, recomputed };
}

function acceptOneByOne(base: Node, target: Node, goal: string, random: Random): number {
  let current = base;
  for (let step = 1; step <= 60; step++) {
    const { changes, ...rest } = redline(current, target);
    if (changes.length === 0) {
      demand(contentOf(current) === goal, 'one by one ends at the target');
      return step;
    }
    current = apply({ changes, ...rest }, [random.pick(changes).id]);
    demand(faultsOf(current).length === 0, `a step of one is sound: ${faultsOf(current)}`);
  }
  throw new Error('Accepting one by one does not end');
}

/** All subsets of up to 4 changes; else each alone, all but one, and some at random, 12 at most. */
function subsetsOf(ids: readonly string[], random: Random): string[][] {
  if (ids.length <= 4)
    return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, at) => (bits >> at) & 1));
  return Array.from({ length: 12 }, (_, turn) => {
    if (turn < 3) return [random.pick(ids)];
    if (turn === 3) {
      const without = random.pick(ids);
      return ids.filter(id => id !== without);
    }
    const share = (1 + random.below(9)) / 10;
    return ids.filter(() => random.chance(share));
  });
}

/** Valid, and every kept or moved block exactly once. */
function demandSound({ weave }: Redline, doc: Node, accepted: readonly string[]): void {
  const faults = faultsOf(doc);
  demand(faults.length === 0, `accepting ${accepted.length} changes is sound: ${faults.join('; ')}`);
  const ids = idsIn(doc);
  for (const block of weave.base.blocks) {
    const id: unknown = block.node.attrs.id;
    if (typeof id !== 'string' || weave.edits.get(block)?.id) continue;
    if (block.fate === 'kept' || block.fate === 'moved')
      demand(ids.get(id) === 1, `block ${id} stands exactly once`);
  }
}

function demand(holds: boolean, property: string): void {
  if (!holds) throw new Error(`Does not hold: ${property}`);
}
