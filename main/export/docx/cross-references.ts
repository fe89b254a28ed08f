import type { Caption, Part, TextInline } from '../guideline-tree.ts';

/** The numbers of tables and figures, by the bookmark around each. */
export function captionNumbers(body: readonly Part[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const note = (caption: Caption | null) => {
    if (caption?.bookmark) numbers.set(caption.bookmark, caption.number);
  };
  const visit = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.kind === 'table' || part.kind === 'figure') note(part.caption);
      if (part.kind === 'section') visit(part.parts);
      else if (part.kind === 'list') part.items.forEach(visit);
      else if (part.kind === 'quote' || part.kind === 'recommendation') visit(part.blocks);
      else if (part.kind === 'table') for (const cell of part.rows.flat()) visit(cell.blocks);
    }
  };
  visit(body);
  return numbers;
}

/**
 * A reference that ends in the number of a table or figure, parted into its words and the field that follows that
 * number when captions are counted anew; null for a link with words of its own.
 */
export function numberIn(
  { text, link }: TextInline,
  numbers: ReadonlyMap<string, number>,
): { words: string; number: string; instruction: string } | null {
  if (link?.kind !== 'internal') return null;
  const number = String(numbers.get(link.bookmark) ?? '');
  if (number === '' || !text.endsWith(` ${number}`)) return null;
  return { words: text.slice(0, -number.length), number, instruction: `REF ${link.bookmark} \\h` };
}
