import { shortestEdits } from '../redline/myers.ts';
import { makeReadable, type Stream } from '../redline/readable-hunks.ts';
import { pieceEnd, pieceKind } from '../redline/words.ts';

/** A run of text that was kept, taken out or put in. */
export interface DiffPart {
  does: 'keep' | 'delete' | 'insert';
  text: string;
}

/** What leads from one plain text to another, in words, as a reader would mark it. */
export function diffWords(before: string, after: string): DiffPart[] {
  const keys = new Map<string, number>();
  const [base, target] = [streamOf(before, keys), streamOf(after, keys)];
  const parts: DiffPart[] = [];
  const put = (does: DiffPart['does'], pieces: readonly string[]) => {
    if (pieces.length > 0) parts.push({ does, text: pieces.join('') });
  };
  let done = 0;
  for (const hunk of makeReadable(
    shortestEdits(base.stream.keys, target.stream.keys),
    base.stream,
    target.stream,
  )) {
    put('keep', base.pieces.slice(done, hunk.from));
    put('delete', base.pieces.slice(hunk.from, hunk.to));
    put('insert', target.pieces.slice(hunk.start, hunk.end));
    done = hunk.to;
  }
  put('keep', base.pieces.slice(done));
  return parts;
}

function streamOf(text: string, known: Map<string, number>): { pieces: string[]; stream: Stream } {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    pieces.push(text.slice(start, end));
    start = end;
  }
  const keys = Int32Array.from(pieces, piece => {
    const key = known.get(piece) ?? known.size;
    known.set(piece, key);
    return key;
  });
  const kindAt: Stream['kindAt'] = index => {
    const piece = pieces[index];
    if (piece === undefined) return null;
    return /^[.!?]$/.test(piece) ? 'stop' : pieceKind(piece.codePointAt(0) ?? 0);
  };
  return { pieces, stream: { keys, kindAt } };
}
