import type { WordingRule } from './rule.ts';
import { firstWords, sentencesOf } from './sentences.ts';

/** One sentence that is read aloud in a consulting room; beyond this many words readers lose the verb. */
const MOST_WORDS = 35;

/** Sentences of a recommendation that are too long to be followed. */
export const length: WordingRule = ({ text }) =>
  sentencesOf(text).flatMap(sentence => {
    const words = sentence.split(/\s+/u).filter(part => /[\p{L}\p{N}]/u.test(part)).length;
    if (words <= MOST_WORDS) return [];
    return [{ rule: 'length' as const, excerpt: firstWords(sentence), params: { words, most: MOST_WORDS } }];
  });
