import type { Inline } from '../../shared/text/build.ts';

/** The lines of a plain text that say something, as a cell takes them; one empty line when none does. */
export function linesOf(text: string): Inline[][] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return lines.length === 0 ? [[]] : lines.map(line => [line]);
}
