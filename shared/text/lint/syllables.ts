/** Vowels that sound as one in Dutch, longest first. A diaeresis begins a new syllable, so it is no part of these. */
const NUCLEUS =
  /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ai|au|ou|oi|[aeiouyàâáèéêìíîòóôùúûäëïöü]/giu;

/** How many syllables a Dutch word has, by its groups of vowels; at least one. An abbreviation counts its letters. */
export function countSyllables(word: string): number {
  if (/^\p{Lu}{2,}$/u.test(word)) return word.length;
  // "y" before a vowel is a consonant ("yoga").
  const letters = word.toLowerCase().replace(/y(?=[aeiou])/g, 'j');
  return Math.max(1, letters.match(NUCLEUS)?.length ?? 0);
}
