import type { Node } from 'prosemirror-model';
import type { AbbreviationFields } from '../abbreviations.ts';

/** Abbreviations that are marked in a text, with the meaning given there ('' when the project's list has it). */
export function markedAbbreviations(body: Node): AbbreviationFields[] {
  const found: AbbreviationFields[] = [];
  body.descendants(node => {
    const mark = node.marks.find(own => own.type.name === 'abbreviation');
    const short = mark && node.text?.trim();
    if (short) found.push({ short, long: String(mark.attrs.long).trim() });
  });
  return found;
}

/**
 * The abbreviations the texts use, by alphabet: those marked, and those of the project's list that stand in a text
 * as a word. What the list says goes before what one place says; one without any meaning is left out.
 */
export function usedAbbreviations(
  bodies: Iterable<Node>,
  listed: readonly AbbreviationFields[],
): AbbreviationFields[] {
  const known = new Map(listed.map(({ short, long }) => [short, long]));
  const used = new Map<string, string>();
  for (const body of bodies) {
    for (const { short, long } of markedAbbreviations(body)) {
      const meaning = known.get(short) ?? (long || used.get(short));
      if (meaning) used.set(short, meaning);
    }
    const words = new Set(abbreviable(body.textContent));
    for (const [short, long] of known) if (words.has(short)) used.set(short, long);
  }
  return [...used]
    .map(([short, long]) => ({ short, long }))
    .sort((a, b) => a.short.localeCompare(b.short, 'nl'));
}

/**
 * Everything in a line of text that can be an abbreviation: its words, and the parts of a compound, so that
 * "KNGF-richtlijn" uses KNGF and "VAS-P-score" uses VAS-P.
 */
export function abbreviable(text: string): string[] {
  return (text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[-&/.](?=[\p{L}\p{N}]))*/gu) ?? []).flatMap(word => {
    const parts = word.split(/([-&/.])/);
    if (parts.length === 1) return [word];
    const found: string[] = [];
    for (let from = 0; from < parts.length; from += 2)
      for (let to = from + 1; to <= parts.length; to += 2) found.push(parts.slice(from, to).join(''));
    return found;
  });
}
