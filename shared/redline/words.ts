/**
 * Cuts text into words, runs of spaces and single signs. A word is letters, digits and combining marks; a comma
 * or point between two digits belongs to the number. Character classes below 384 (all of Dutch, French and
 * English) stand in a table made on first use; the rest is asked of the regular expression and remembered.
 */
export type PieceKind = 'word' | 'space' | 'sign';

const TABLE_SIZE = 384;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/u;
const classes = new Map<number, PieceKind>();
let table: PieceKind[] | null = null;

export function pieceKind(code: number): PieceKind {
  if (code < TABLE_SIZE) {
    table ??= Array.from({ length: TABLE_SIZE }, (_, low) => classify(low));
    return table[code] ?? 'sign';
  }
  let kind = classes.get(code);
  if (kind === undefined) {
    kind = classify(code);
    classes.set(code, kind);
  }
  return kind;
}

/** Where the piece that begins at `start` ends. */
export function pieceEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  const kind = pieceKind(first);
  let end = start + width(first);
  if (kind === 'sign') return end;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if (pieceKind(code) !== kind && !(kind === 'word' && joinsDigits(text, end))) break;
    end += width(code);
  }
  return end;
}

/** The words of a text, in order. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    if (pieceKind(text.codePointAt(start) ?? 0) === 'word') words.push(text.slice(start, end));
    start = end;
  }
  return words;
}

/** How often each word occurs. */
export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How many words two counts share. */
export function sharedWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return shared;
}

function classify(code: number): PieceKind {
  const character = String.fromCodePoint(code);
  if (SPACE.test(character)) return 'space';
  return WORD.test(character) ? 'word' : 'sign';
}

function joinsDigits(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return (sign === 44 || sign === 46) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}
