import type { Caption } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';
import type { FormMark } from './form.ts';
import { field, run, styled } from './xml.ts';

/** "Tabel 3. …": the number is a field that Word counts, and what references lead to. */
export function writeCaption(
  out: string[],
  { label, number, text, bookmark }: Caption,
  context: PartContext,
  mark?: FormMark,
) {
  const name = run(`${label} `) + field(`SEQ ${label} \\* ARABIC`, String(number));
  const runs = (bookmark === null ? name : context.bookmark(bookmark, name)) + run(`. ${text}`);
  out.push(styled('Caption', mark ? context.bookmark(mark.name, runs) : runs));
}
