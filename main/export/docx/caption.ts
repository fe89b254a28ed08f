import type { Caption } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';
import { field, run, styled } from './xml.ts';

/** "Tabel 3. …": the number is a field that Word counts, and what references lead to. */
export function writeCaption(
  out: string[],
  { label, number, text, bookmark }: Caption,
  context: PartContext,
) {
  const name = run(`${label} `) + field(`SEQ ${label} \\* ARABIC`, String(number));
  out.push(
    styled('Caption', (bookmark === null ? name : context.bookmark(bookmark, name)) + run(`. ${text}`)),
  );
}
