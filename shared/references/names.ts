import type { Author } from './reference.ts';

/** Initials at the end of a name as PubMed writes it: `Hayden JA`, `van Tulder MW`, `Smith J Jr`. */
const INITIALS = /^(.+?)\s+((?:\p{Lu}\.?[-\s]?){1,5})(?:\s+(Jr|Sr|II|III|IV|2nd|3rd))?$/u;

/** `JA` and `J.A.` as `J. A.`; a name with a small letter in it is left as it is. */
function spaceInitials(given: string): string {
  if (!/^(?:\p{Lu}\.?[-\s]?){1,5}$/u.test(given)) return given;
  return given
    .replace(/(\p{Lu})\.?/gu, '$1. ')
    .replace(/\s+-/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What registries put where authors belong. */
const REGISTRATION = /^(?:NCT|ISRCTN|EUCTR|ACTRN|NTR|NL|DRKS|JPRN|ChiCTR|CTRI)[-\d]/i;

/**
 * A name as reference files write it: `Family, Given`, `Family, Given, Jr` or `Family AB`. Anything else is a
 * group, or a person of one name. Null for nothing, and for the authors databases make up.
 */
export function parseName(text: string): Author | null {
  const name = text.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '');
  if (
    name === '' ||
    REGISTRATION.test(name) ||
    /^\[?anonymous\]?[.,]?$/i.test(name) ||
    /^et al\.?$/i.test(name)
  )
    return null;
  const [family = '', given, suffix] = name.split(/\s*,\s*/);
  if (given !== undefined && given !== '' && family !== '') {
    const rest = suffix === undefined ? '' : ` ${suffix}`;
    return { family, given: `${spaceInitials(given)}${rest}` };
  }
  const short = INITIALS.exec(name);
  // Words of capitals only are an abbreviation (`NICE`), and a long run of words is a group.
  if (short && !/^[\p{Lu}\s]+$/u.test(short[1] ?? '') && name.split(' ').length <= 6) {
    const rest = short[3] === undefined ? '' : ` ${short[3]}`;
    return { family: short[1] ?? '', given: `${spaceInitials(short[2] ?? '')}${rest}` };
  }
  return { name };
}

/** Splits a line that holds several names: by semicolons, or by commas between names with initials. */
export function splitNames(text: string): string[] {
  if (text.includes(';')) return text.split(';');
  const parts = text.split(/,\s+/);
  const short = parts.length > 1 && parts.every(part => INITIALS.test(part.replace(/[.\s]+$/, '')));
  if (short) return parts.map(part => part.replace(/[.\s]+$/, ''));
  const joined = text.split(/\s+(?:and|&)\s+/);
  return joined.length > 1 && joined.every(part => part.includes(',')) ? joined : [text];
}

/** All names of lines of names. */
export function parseNames(lines: readonly string[]): Author[] {
  return lines.flatMap(splitNames).flatMap(name => parseName(name) ?? []);
}

/** A name as it is typed and shown in a field: `Family, Given`, or the group. */
export function nameText(author: Author): string {
  if ('name' in author) return author.name;
  return author.given === '' ? author.family : `${author.family}, ${author.given}`;
}

/** Names typed one a line; a line with a comma is a person. */
export function namesFromText(text: string): Author[] {
  return text.split('\n').flatMap((row): Author[] => {
    const name = row.trim();
    const comma = name.indexOf(',');
    if (name === '') return [];
    if (comma < 1) return [{ name }];
    return [{ family: name.slice(0, comma).trim(), given: name.slice(comma + 1).trim() }];
  });
}

/** A name in short, with initials: `Hayden JA`. */
export function shortName(author: Author): string {
  if ('name' in author) return author.name;
  const initials = author.given
    .split(/[\s.-]+/)
    .map(part => part[0] ?? '')
    .join('')
    .toUpperCase();
  return initials === '' ? author.family : `${author.family} ${initials}`;
}

/** The authors of a reference in one line, at most `most` of them. */
export function authorLine(authors: readonly Author[], most = 3): string {
  const shown = authors.slice(0, most).map(shortName).join(', ');
  return authors.length > most ? `${shown}, et al.` : shown;
}

/** A publication in one line, to recognise it by: `Hayden JA, et al. 2021. Exercise therapy for chronic low back pain`. */
export function sourceLine({
  authors,
  year,
  title,
}: {
  authors: string;
  year: number | null;
  title: string;
}): string {
  return [authors.replace(/\.$/, ''), year, title].filter(part => part !== '' && part !== null).join('. ');
}
