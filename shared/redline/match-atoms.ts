import type { StreamToken } from './inline-diff.ts';
import type { InlineIds } from './inline-ids.ts';
import { idOf, kindOf } from './node-kind.ts';

/**
 * Which inline nodes are the same one in two versions of a text: those of one id; then, among those whose id the
 * other version does not know at all, equal ones in order; then footnotes and the like by rank.
 *
 * @returns couples of places in the two streams, and whether ids alone decided (so that the result depends on
 *   these two texts only)
 */
export function matchAtoms(
  base: readonly StreamToken[],
  target: readonly StreamToken[],
  ids: InlineIds,
): { couples: [number, number][]; byIdAlone: boolean } {
  const ours = atomsIn(base);
  const theirs = atomsIn(target);
  if (ours.length === 0 && theirs.length === 0) return { couples: [], byIdAlone: true };
  const couples: [number, number][] = [];
  const couple = (fits: (a: Atom, b: Atom) => boolean) => {
    for (const a of ours) {
      if (a.taken) continue;
      const b = theirs.find(other => !other.taken && fits(a, other));
      if (!b) continue;
      a.taken = true;
      b.taken = true;
      couples.push([a.at, b.at]);
    }
  };
  couple((a, b) => a.id !== null && a.id === b.id && a.kind === b.kind);
  const byIdAlone = [...ours, ...theirs].every(atom => atom.taken);
  const unknown = (a: Atom, b: Atom) =>
    a.kind === b.kind && (a.id === null || !ids.target.has(a.id)) && (b.id === null || !ids.base.has(b.id));
  couple((a, b) => unknown(a, b) && a.key === b.key);
  couple((a, b) => unknown(a, b) && a.hasContent);
  return { couples, byIdAlone };
}

interface Atom {
  at: number;
  id: string | null;
  kind: string;
  key: string;
  hasContent: boolean;
  taken: boolean;
}

/** The inline nodes that are someone in particular: with an id, or with content of their own. */
function atomsIn(stream: readonly StreamToken[]): Atom[] {
  const atoms: Atom[] = [];
  stream.forEach((token, at) => {
    if (token.kind !== 'atom' || !token.node || !isSomeone(token.node)) return;
    const { node, key } = token;
    atoms.push({ at, id: idOf(node), kind: kindOf(node.type), key, hasContent: !node.isLeaf, taken: false });
  });
  return atoms;
}

function isSomeone(node: { isLeaf: boolean; attrs: Readonly<Record<string, unknown>> }): boolean {
  return !node.isLeaf || 'id' in node.attrs;
}
