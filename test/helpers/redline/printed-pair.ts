import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import type { GuidelineSource } from '../../../main/export/guideline-source.ts';
import type { GuidelineTree } from '../../../main/export/guideline-tree.ts';
import { orderOutline } from '../../../shared/documents.ts';
import { buildSource, section } from '../guideline-source.ts';
import { documentsOf } from './check-case.ts';
import { seeded } from './random.ts';
import { EDITS } from './random-edits.ts';

/** Two versions of a small guideline with random texts, sections that come, go, move and get other names. */
export function textPair(seed: number): [GuidelineSource, GuidelineSource] {
  const random = seeded(seed * 7 + 1);
  const edits = (most: number) =>
    Array.from(
      { length: random.below(most) },
      () => [random.below(EDITS.length), random.below(1_000_000)] as const,
    );
  const ids = ['a', 'b', 'c'];
  const pairs = ids.map((id, at) => ({
    id,
    ...documentsOf({ seed: seed * 10 + at, before: edits(3), steps: edits(6) }),
  }));
  const outline = (shown: readonly string[], renamed: string) =>
    orderOutline(
      shown.map((id, position) =>
        section(id, `Paragraaf ${id}${id === renamed ? ' en meer' : ''}`, { position }),
      ),
    );
  const gone = random.below(6);
  const baseOutline = outline(
    ids.filter((_, at) => at !== gone),
    '',
  );
  const order = random.chance(0.3) ? [...ids].reverse() : ids;
  const come = random.below(6);
  const targetOutline = outline(
    order.filter((_, at) => at !== come),
    random.pick(ids),
  );
  return [
    buildSource({ outline: baseOutline, bodies: new Map(pairs.map(({ id, base }) => [id, base])) }),
    buildSource({ outline: targetOutline, bodies: new Map(pairs.map(({ id, target }) => [id, target])) }),
  ];
}

/** The same, composed. */
export function treePair(seed: number): [GuidelineTree, GuidelineTree] {
  const [base, target] = textPair(seed).map(source =>
    composeGuideline(source, 'nl', undefined, { keepIds: true }),
  );
  if (!base || !target) throw new Error(`Seed ${seed} made no pair`);
  return [base, target];
}
