import { type Block, NO_VARIABLE } from './block.ts';
import { idOf } from './node-kind.ts';
import type { Redline } from './redline.ts';
import { offsetOf, type Token, tokenSize, tokensOf } from './tokens.ts';

/** A stretch of a block's content; places as ProseMirror counts within the block. */
export interface Anchor {
  blockId: string;
  from: number;
  to: number;
}

export interface CarriedAnchor extends Anchor {
  /** Share of the anchored text that is still there, from 0 to 1; low values want a person's look. */
  confidence: number;
}

/**
 * Where a stretch of the base stands in the target: through word edits, moves, splits and joins. A stretch that
 * was replaced is put on what replaced it, with confidence 0. Null when the block or all of the stretch is gone.
 */
export function carryAnchor(of: Redline, anchor: Anchor): CarriedAnchor | null {
  const block = of.weave.base.blocks.find(({ node }) => idOf(node) === anchor.blockId);
  if (!block?.isText || block.fate === 'gone') return null;
  const pieces = trace(of, block).filter(piece => piece.to >= anchor.from && piece.from <= anchor.to);
  const inside = pieces.filter(piece => piece.to > anchor.from && piece.from < anchor.to);
  const kept = inside.filter(piece => piece.kept);
  const home = mostIn(kept) ?? mostIn(inside) ?? (anchor.from === anchor.to ? pieces[0]?.block : undefined);
  if (!home) return null;
  const there = (kept.length > 0 ? kept : inside.length > 0 ? inside : pieces).filter(
    piece => piece.block === home,
  );
  const [first] = there;
  const last = there.at(-1);
  const blockId = idOf(home.node);
  if (!first || !last || blockId === null) return null;
  const from = first.at + (first.kept ? Math.max(0, anchor.from - first.from) : 0);
  const to = last.at + (last.kept ? Math.min(last.to, anchor.to) - last.from : last.size);
  if (to <= from && anchor.to > anchor.from) return null;
  const size = anchor.to - anchor.from;
  const still = there.reduce(
    (sum, piece) =>
      sum + (piece.kept ? Math.min(piece.to, anchor.to) - Math.max(piece.from, anchor.from) : 0),
    0,
  );
  return { blockId, from, to, confidence: size === 0 ? 1 : still / size };
}

/** What became of a stretch of the base: kept as it was, or replaced by `size` at `at` of a target block. */
interface Piece {
  from: number;
  to: number;
  kept: boolean;
  block: Block;
  at: number;
  size: number;
}

/** Walks the text as the target has it; a joined block goes on where the block before it ended. */
function trace({ weave }: Redline, block: Block): Piece[] {
  const start = block.fate === 'joined' ? runBefore(block) : [];
  const pieces: Piece[] = [];
  let home = (start[0] ?? block).partner;
  let at = 0;
  for (const own of [...start, block]) {
    const diff = weave.edits.get(own)?.inline;
    const tokens = diff?.base ?? tokensOf(own.node);
    const keep = (from: number, to: number) => {
      const begin = offsetOf(tokens, from);
      const size = offsetOf(tokens, to) - begin;
      if (own === block && home && size > 0)
        pieces.push({ from: begin, to: begin + size, kept: true, block: home, at, size });
      at += size;
    };
    let done = 0;
    for (const { from, to, insert } of diff?.text ?? []) {
      keep(done, from);
      const begin = at;
      const before = home;
      for (const token of insert)
        if (token.kind === 'break') {
          home = token.block;
          at = 0;
        } else at += tokenSize(token as Token);
      if (own === block && home) {
        const place = { from: offsetOf(tokens, from), to: offsetOf(tokens, to), kept: false, block: home };
        pieces.push({ ...place, at: home === before ? begin : 0, size: home === before ? at - begin : at });
      }
      done = to;
    }
    keep(done, tokens.length);
  }
  return pieces;
}

/** The blocks a joined block was put behind, the one that stayed first. */
function runBefore(block: Block): Block[] {
  const before: Block[] = [];
  for (let at = block.index - 1; ; at--) {
    const own = block.parent?.children[at];
    if (!own) return before;
    before.unshift(own);
    if (own.fate !== 'joined' || own.variable === NO_VARIABLE) return before;
  }
}

/** The target block that holds most of the pieces. */
function mostIn(pieces: readonly Piece[]): Block | undefined {
  const sizes = new Map<Block, number>();
  for (const { block, to, from } of pieces) sizes.set(block, (sizes.get(block) ?? 0) + to - from);
  let most: Block | undefined;
  for (const [block, size] of sizes) if (most === undefined || size > (sizes.get(most) ?? 0)) most = block;
  return most;
}
