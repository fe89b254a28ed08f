import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [BEGIN, END] = ['<!-- bench -->', '<!-- /bench -->'];

/**
 * A place for the table: a new file, or the part of a page between two marks. Throws for a page without them, before
 * anything was measured.
 */
export function markdownPlace(path: string): { write(table: string): void } {
  if (!existsSync(path)) return { write: table => writeFileSync(path, `${table}\n`) };
  const page = readFileSync(path, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`${path} has no ${BEGIN} … ${END} to write between`);
  return {
    write: table =>
      writeFileSync(path, `${page.slice(0, begin + BEGIN.length)}\n${table}\n${page.slice(end)}`),
  };
}
