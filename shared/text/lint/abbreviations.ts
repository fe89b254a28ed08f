import { markedAbbreviations } from '../abbreviations.ts';
import type { Finding, LintFacts, LintText } from './lint.ts';
import { textBlocks } from './text-blocks.ts';

/** Two to eight letters of which at least two are capitals: KNGF, VvOCM, GRADE. Digits may follow: PRO3. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{L}{2,8}(?:-?\d+)?(?![\p{L}\p{N}])/gu;

/** Written as they are by everybody; writing them out helps no reader. */
const EVERYBODY = new Set([
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
  'PDF',
  'USA',
  'EU',
  'TV',
  'NL',
  'BE',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
  'IX',
  'XI',
  'XII',
]);

/** How an abbreviation is used in a guideline. */
export interface AbbreviationUse {
  abbreviation: string;
  uses: { documentId: string; blockId: string }[];
  /** Which of the uses says what it means, or -1. */
  definedAt: number;
}

/** What abbreviations are looked for in, and which of them need no explanation there. */
export interface AbbreviationFacts extends Pick<LintFacts, 'knownAbbreviations' | 'abbreviations'> {
  texts: readonly Pick<LintText, 'documentId' | 'body'>[];
}

const scanned = new WeakMap<AbbreviationFacts, AbbreviationUse[]>();

/**
 * All abbreviations in order of first use. One is defined by its words before it, "magnetic resonance imaging
 * (MRI)", or after it, "MRI (magnetic resonance imaging)". A title in capitals only is no abbreviation.
 */
export function findAbbreviations(facts: AbbreviationFacts): AbbreviationUse[] {
  const known = scanned.get(facts);
  if (known) return known;
  const exempt = new Set([...EVERYBODY, ...facts.knownAbbreviations, ...facts.abbreviations]);
  // One that is marked with its meaning is explained by its mark, wherever it stands.
  for (const { body } of facts.texts)
    for (const { short, long } of markedAbbreviations(body)) if (long !== '') exempt.add(short);
  const found = new Map<string, AbbreviationUse>();
  for (const { documentId, body } of facts.texts) {
    for (const { blockId, text } of textBlocks(body)) {
      if (!/\p{Ll}/u.test(text)) continue;
      for (const match of text.matchAll(ABBREVIATION)) {
        const [abbreviation] = match;
        if (exempt.has(abbreviation)) continue;
        const use = found.get(abbreviation) ?? { abbreviation, uses: [], definedAt: -1 };
        found.set(abbreviation, use);
        if (use.definedAt < 0 && isDefinedHere(text, match.index, abbreviation))
          use.definedAt = use.uses.length;
        use.uses.push({ documentId, blockId });
      }
    }
  }
  const all = [...found.values()];
  scanned.set(facts, all);
  return all;
}

function isDefinedHere(text: string, at: number, abbreviation: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + abbreviation.length);
  if (/\p{L}\s*\($/u.test(before) && /^\s*[);,:]/u.test(after)) return true;
  // In brackets stand words, not a year or another abbreviation.
  return /^\s*\([^)]*\p{Ll}{3,}[^)]*\)/u.test(after);
}

/** The finding about one use of an abbreviation. */
export function aboutUse(
  rule: 'abbreviation-undefined' | 'abbreviation-unused',
  { abbreviation, uses }: AbbreviationUse,
  index: number,
): Finding[] {
  const place = uses[index];
  return place ? [{ rule, ...place, excerpt: abbreviation, params: { abbreviation } }] : [];
}
