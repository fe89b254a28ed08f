import type { Node } from 'prosemirror-model';
import { alignWords } from './align-words.ts';
import { type AttributeEdit, compareAttributes } from './attributes.ts';
import type { Block } from './block.ts';
import type { InlineIds } from './inline-ids.ts';
import { matchAtoms } from './match-atoms.ts';
import type { Hunk } from './myers.ts';
import { makeReadable, type SignKind, type Stream } from './readable-hunks.ts';
import { type Run, runsKey, type Token, tokensOf } from './tokens.ts';

/** The border before a text block that was split off or joined: a token that equals no other. */
export interface Break {
  kind: 'break';
  /** The block that begins here. */
  block: Block;
}

export type StreamToken = Token | Break;

/** Tokens `from` to `to` of the base make place for others. */
export interface TextEdit {
  from: number;
  to: number;
  insert: readonly StreamToken[];
  variable: number;
}

/** Tokens `from` to `to` stay and get other marks, given for each. */
export interface MarkEdit {
  from: number;
  to: number;
  runs: readonly (readonly Run[])[];
  variable: number;
}

/** The inline node at a token stays; its attributes or what is in it change. */
export interface InnerEdit {
  at: number;
  node: Node;
  attributes: readonly AttributeEdit[];
  diff: InlineDiff;
  /** What is added to the variables of `diff`. */
  offset: number;
}

/**
 * What changed in one text. Variables count from 0, so that the comparison of two unchanged nodes can be kept
 * from one key press to the next; whoever uses it adds an offset of its own.
 */
export interface InlineDiff {
  base: readonly Token[];
  text: readonly TextEdit[];
  marks: readonly MarkEdit[];
  inner: readonly InnerEdit[];
  variables: number;
}

const cache = new WeakMap<Node, WeakMap<Node, InlineDiff>>();

/** Compares the inline content of two nodes by words, signs and inline nodes. */
export function diffInline(base: Node, target: Node, ids: InlineIds): InlineDiff {
  const known = cache.get(base)?.get(target);
  if (known) return known;
  const tokens = tokensOf(base);
  const { byIdAlone, ...edits } = diffStreams(tokens, tokensOf(target), ids);
  const diff: InlineDiff = { base: tokens, ...edits };
  if (byIdAlone) {
    const ofBase = cache.get(base) ?? new WeakMap<Node, InlineDiff>();
    cache.set(base, ofBase.set(target, diff));
  }
  return diff;
}

/** Compares two rows of tokens that may run over several blocks. Places count along the whole row. */
export function diffStreams(
  base: readonly StreamToken[],
  target: readonly StreamToken[],
  ids: InlineIds,
): Omit<InlineDiff, 'base'> & { byIdAlone: boolean } {
  const { couples, byIdAlone } = matchAtoms(base, target, ids);
  const [ours, theirs] = numberKeys(base, target, couples);
  const hunks = makeReadable(alignWords(ours, theirs), ours, theirs);
  let variables = 0;
  const text = hunks.map(({ from, to, start, end }) => ({
    from,
    to,
    insert: target.slice(start, end),
    variable: variables++,
  }));
  const marks: MarkEdit[] = [];
  const inner: InnerEdit[] = [];
  const numbers = new Set(couples.map(([at]) => at));
  for (const { from, to, start } of keptStretches(hunks, base.length)) {
    let open: { edit: MarkEdit; before: string; after: string } | null = null;
    for (let at = from; at < to; at++) {
      const ourToken = base[at];
      const theirToken = target[start + at - from];
      if (!ourToken || !theirToken || ourToken.kind === 'break' || theirToken.kind === 'break') continue;
      const before = runsKey(ourToken.runs);
      const after = runsKey(theirToken.runs);
      if (before === after) open = null;
      else if (open && open.before === before && open.after === after) {
        open.edit.to = at + 1;
        open.edit.runs = [...open.edit.runs, theirToken.runs];
      } else {
        const edit = { from: at, to: at + 1, runs: [theirToken.runs], variable: variables++ };
        marks.push(edit);
        open = { edit, before, after };
      }
      if (!numbers.has(at) || !ourToken.node || !theirToken.node || ourToken.key === theirToken.key) continue;
      const attributes = compareAttributes(ourToken.node, theirToken.node, () => variables++);
      const diff = diffInline(ourToken.node, theirToken.node, ids);
      inner.push({ at, node: theirToken.node, attributes, diff, offset: variables });
      variables += diff.variables;
    }
  }
  return { text, marks, inner, variables, byIdAlone };
}

function keptStretches(
  hunks: readonly Hunk[],
  length: number,
): { from: number; to: number; start: number }[] {
  const stretches: { from: number; to: number; start: number }[] = [];
  let from = 0;
  let start = 0;
  for (const hunk of [...hunks, { from: length, to: length, start: 0, end: 0 }]) {
    if (hunk.from > from) stretches.push({ from, to: hunk.from, start });
    from = hunk.to;
    start = hunk.end;
  }
  return stretches;
}

function numberKeys(
  base: readonly StreamToken[],
  target: readonly StreamToken[],
  couples: readonly [number, number][],
): [Stream, Stream] {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  // Breaks and inline nodes that are someone equal nothing but their own partner: they count down from -1.
  let own = 0;
  const number = (token: StreamToken) =>
    token.kind === 'break' || (token.kind === 'atom' && isOwn(token)) ? --own : numberOf(token.key);
  const ours = Int32Array.from(base, number);
  const theirs = Int32Array.from(target, number);
  for (const [at, there] of couples) {
    own--;
    ours[at] = own;
    theirs[there] = own;
  }
  return [streamOf(base, ours), streamOf(target, theirs)];
}

function isOwn({ node }: Token): boolean {
  return node !== null && (!node.isLeaf || 'id' in node.attrs);
}

function streamOf(tokens: readonly StreamToken[], keys: Int32Array): Stream {
  return {
    keys,
    kindAt(index): SignKind | null {
      const token = tokens[index];
      if (!token) return null;
      return token.kind === 'sign' && /[.!?…]/.test(token.text) ? 'stop' : token.kind;
    },
  };
}
