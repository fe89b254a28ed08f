import type { Mark, Node } from 'prosemirror-model';
import { atomKey, marksKey } from './content-key.ts';
import { type PieceKind, pieceEnd, pieceKind } from './words.ts';

/** Marks over a stretch of a token; a word that is half bold has two. */
export interface Run {
  length: number;
  marks: readonly Mark[];
}

/** A word, a run of spaces, a sign, or an inline node. Its key says what it is, without its marks. */
export interface Token {
  kind: PieceKind | 'atom';
  key: string;
  text: string;
  /** The node of an atom. */
  node: Node | null;
  runs: readonly Run[];
  /** Where it begins in its block, as ProseMirror counts. */
  offset: number;
}

const cache = new WeakMap<Node, readonly Token[]>();

/** The inline content of a node as tokens. Cached: equal objects for an unchanged node. */
export function tokensOf(node: Node): readonly Token[] {
  let tokens = cache.get(node);
  if (!tokens) {
    tokens = tokenise(node);
    cache.set(node, tokens);
  }
  return tokens;
}

/** How far a token reaches, as ProseMirror counts. */
export function tokenSize(token: Token): number {
  return token.node ? token.node.nodeSize : token.text.length;
}

/** Where token `index` begins; the end of the content for one past the last. */
export function offsetOf(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token) return token.offset;
  const last = tokens[tokens.length - 1];
  return last ? last.offset + tokenSize(last) : 0;
}

/** What is said by tokens `from` to `to`; inline nodes by the text in them. */
export function textOf(tokens: readonly Token[], from = 0, to = tokens.length): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    text += token?.node ? token.node.textContent : (token?.text ?? '');
  }
  return text;
}

/** Equal for tokens that carry the same marks over the same stretches. */
export function runsKey(runs: readonly Run[]): string {
  const [first] = runs;
  if (runs.length === 1 && first) return marksKey(first.marks);
  return runs.map(run => `${run.length}:${marksKey(run.marks)}`).join('|');
}

/** The nodes a token is written as, with other marks than its own when given. */
export function writeToken(
  token: Token,
  runs: readonly Run[],
  write: (text: string, marks: readonly Mark[]) => Node,
): Node[] {
  if (token.node) return [token.node.mark(runs[0]?.marks ?? [])];
  let at = 0;
  return runs.map(({ length, marks }) => {
    at += length;
    return write(token.text.slice(at - length, at), marks);
  });
}

/** Text nodes end where marks change; words do not, so neighbouring text is put together first. */
function tokenise(node: Node): Token[] {
  const tokens: Token[] = [];
  let text = '';
  let runs: Run[] = [];
  let start = 0;
  const flush = () => {
    cutText(text, runs, start, tokens);
    text = '';
    runs = [];
  };
  node.forEach((child, offset) => {
    if (child.isText) {
      if (text === '') start = offset;
      text += child.text ?? '';
      runs.push({ length: child.nodeSize, marks: child.marks });
      return;
    }
    flush();
    tokens.push({
      kind: 'atom',
      key: atomKey(child),
      text: '',
      node: child,
      runs: [{ length: 1, marks: child.marks }],
      offset,
    });
  });
  flush();
  return tokens;
}

function cutText(text: string, runs: readonly Run[], offset: number, tokens: Token[]): void {
  let run = 0;
  let runEnd = runs[0]?.length ?? 0;
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    const piece = text.slice(start, end);
    const own: Run[] = [];
    for (let at = start; at < end; ) {
      while (runEnd <= at && run + 1 < runs.length) runEnd += runs[++run]?.length ?? 0;
      const to = Math.min(end, Math.max(runEnd, at + 1));
      own.push({ length: to - at, marks: runs[run]?.marks ?? [] });
      at = to;
    }
    tokens.push({
      kind: pieceKind(piece.codePointAt(0) ?? 0),
      key: piece,
      text: piece,
      node: null,
      runs: own,
      offset: offset + start,
    });
    start = end;
  }
}
