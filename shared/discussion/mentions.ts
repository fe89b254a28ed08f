/** Whoever can be named in a message. */
export interface Mentionable {
  id: string;
  name: string;
}

export type TextPart = { text: string; personId: string | null };

/**
 * Cuts a message at the people named in it: an @ directly before a full name, whatever its case. Of two names that
 * begin alike the longer one counts ("@Jan de Vries-Bos" is not Jan de Vries).
 */
export function splitMentions(text: string, people: readonly Mentionable[]): TextPart[] {
  const byLength = people
    .filter(person => person.name.trim() !== '')
    .toSorted((a, b) => b.name.length - a.name.length);
  const parts: TextPart[] = [];
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at < done) continue;
    const found = byLength.find(({ name }) => isNamedAt(text, at + 1, name));
    if (!found) continue;
    if (at > done) parts.push({ text: text.slice(done, at), personId: null });
    done = at + 1 + found.name.length;
    parts.push({ text: text.slice(at, done), personId: found.id });
  }
  if (done < text.length) parts.push({ text: text.slice(done), personId: null });
  return parts;
}

function isNamedAt(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  const isSame = text.slice(at, end).localeCompare(name, undefined, { sensitivity: 'accent' }) === 0;
  return isSame && !/^[\p{L}\p{N}-]/u.test(text.slice(end));
}

/** The people a message names, each once, in order of first mention. */
export function findMentions(text: string, people: readonly Mentionable[]): string[] {
  return [...new Set(splitMentions(text, people).flatMap(part => part.personId ?? []))];
}
