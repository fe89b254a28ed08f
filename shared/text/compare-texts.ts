import type { Node } from 'prosemirror-model';

/** One row of two texts side by side; a null side has nothing in that place. */
export interface ComparedBlock {
  kind: 'same' | 'changed' | 'added' | 'removed';
  base: Node | null;
  target: Node | null;
}

/**
 * The seam to the comparison of words: today it pairs whole blocks, by their id, and tells which differ. A block
 * that moved is shown as removed and added.
 */
export function compareTexts(base: Node | null, target: Node | null): ComparedBlock[] {
  const [was, is] = [blocks(base), blocks(target)];
  const rows: ComparedBlock[] = [];
  let [from, to] = [0, 0];
  for (const [index, next] of [...commonIds(was, is), [was.length, is.length] as const]) {
    for (; from < index; from++) rows.push({ kind: 'removed', base: was[from] ?? null, target: null });
    for (; to < next; to++) rows.push({ kind: 'added', base: null, target: is[to] ?? null });
    const [old, fresh] = [was[from++], is[to++]];
    if (old && fresh) rows.push({ kind: old.eq(fresh) ? 'same' : 'changed', base: old, target: fresh });
  }
  return rows;
}

function blocks(text: Node | null): Node[] {
  return text ? [...text.children] : [];
}

/** Index pairs of blocks with the same id, in order in both texts and as many as can be (longest common subsequence). */
function commonIds(was: readonly Node[], is: readonly Node[]): (readonly [number, number])[] {
  const isSame = (a: number, b: number) => {
    const id: unknown = was[a]?.attrs.id;
    return typeof id === 'string' ? is[b]?.attrs.id === id : Boolean(is[b] && was[a]?.eq(is[b]));
  };
  const width = is.length + 1;
  const lengths = new Uint32Array((was.length + 1) * width);
  const at = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = was.length - 1; a >= 0; a--) {
    for (let b = is.length - 1; b >= 0; b--) {
      lengths[a * width + b] = isSame(a, b) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < was.length && b < is.length; ) {
    if (isSame(a, b)) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}
