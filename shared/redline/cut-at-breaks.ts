import type { StreamToken, TextEdit } from './inline-diff.ts';

/**
 * Takes a replacement that runs over a border between blocks apart, so that the split or join can be decided
 * without the words changed beside it. Spaces and signs beside the border go with it ("a join writes a space").
 * A replacement with borders on both sides stays one.
 *
 * @param variable makes the variable of each further piece; the first keeps the edit's own
 */
export function cutAtBreaks(
  edit: TextEdit,
  base: readonly StreamToken[],
  variable: () => number,
): TextEdit[] {
  const deleted = base.slice(edit.from, edit.to);
  const splits = edit.insert.some(isBreak);
  const joins = deleted.some(isBreak);
  if (splits === joins) return [edit];
  const pieces = splits ? cutInsertion(edit, deleted) : cutDeletion(edit, deleted);
  return pieces.map((piece, index) => ({ ...piece, variable: index === 0 ? edit.variable : variable() }));
}

type Piece = Omit<TextEdit, 'variable'>;

/** Deleted words are replaced by the first inserted words; deleted spaces go with the border. */
function cutInsertion({ from, to, insert }: TextEdit, deleted: readonly StreamToken[]): Piece[] {
  const segments = segment(insert);
  const carriesWords = deleted.some(isWord);
  const carrier = carriesWords ? segments.findIndex(part => !part.some(isBreak)) : -1;
  const carries = carrier >= 0 ? carrier : segments.findIndex(part => part.some(isBreak));
  return segments.map((part, index) => ({
    from: index <= carries ? from : to,
    to: index < carries ? from : to,
    insert: part,
  }));
}

/** Inserted words replace the first deleted words; inserted spaces next to the border go with it. */
function cutDeletion({ from, insert }: TextEdit, deleted: readonly StreamToken[]): Piece[] {
  const segments = segment(deleted);
  const border = segments.findIndex(part => part.some(isBreak));
  const words = segments.findIndex(part => !part.some(isBreak));
  let start = 0;
  let end = insert.length;
  if (words < 0 || !insert.some(isWord)) end = 0;
  else if (words < border) while (end > start && !isWord(insert[end - 1])) end--;
  else while (start < end && !isWord(insert[start])) start++;
  const own = insert.slice(start, end);
  const rest =
    words < 0 || !insert.some(isWord) ? insert : words < border ? insert.slice(end) : insert.slice(0, start);
  let at = from;
  return segments.map((part, index) => {
    at += part.length;
    return {
      from: at - part.length,
      to: at,
      insert: index === border ? rest : index === words ? own : [],
    };
  });
}

/** Stretches with words and no border, and the borders with the spaces and signs between them. */
function segment(tokens: readonly StreamToken[]): StreamToken[][] {
  const stretches: StreamToken[][] = [[]];
  for (const token of tokens) {
    if (isBreak(token)) stretches.push([token], []);
    else stretches.at(-1)?.push(token);
  }
  const segments: StreamToken[][] = [];
  for (const stretch of stretches) {
    const last = segments.at(-1);
    if (stretch.length === 0) continue;
    if (stretch.some(isBreak) || !stretch.some(isWord)) {
      if (last && (last.some(isBreak) || !last.some(isWord))) last.push(...stretch);
      else segments.push([...stretch]);
    } else segments.push([...stretch]);
  }
  return segments;
}

function isBreak(token: StreamToken): boolean {
  return token.kind === 'break';
}

function isWord(token: StreamToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'atom';
}
