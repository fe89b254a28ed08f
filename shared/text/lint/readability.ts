import { sentencesOf } from '../sentences.ts';
import { wordsOf } from '../words.ts';
import type { LintRule } from './lint.ts';
import { countSyllables } from './syllables.ts';
import { textBlocks } from './text-blocks.ts';

/** The formula was made on samples of 100 words; below that the number says nothing. */
const FEWEST_WORDS = 100;

/** About what a reader at B1 can follow ("standaard" on Flesch's scale). Shown as the aim, not as the bar. */
export const B1_SCORE = 60;

/** "Moeilijk" on Flesch's scale: harder than a text for professionals needs to be. */
export const HARD_SCORE = 45;

/**
 * Reading ease of Dutch text after Flesch-Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per
 * sentence; the higher the easier. W.H. Douma, De leesbaarheid van landbouwbladen, Bulletin 17, Afdeling Sociologie en
 * Sociografie, Landbouwhogeschool Wageningen, 1960 (Flesch's formula of 1948 with weights fitted to Dutch). Null for
 * fewer than a hundred words.
 */
export function fleschDouma(paragraphs: readonly string[]): number | null {
  const words = paragraphs.flatMap(wordsOf);
  if (words.length < FEWEST_WORDS) return null;
  const sentences = paragraphs.reduce((sum, text) => sum + sentencesOf(text).length, 0);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.84 - (0.77 * syllables * 100) / words.length - (0.93 * words.length) / sentences;
}

/** A Dutch text that reads harder than it needs to. */
export const readability: LintRule = ({ texts }) =>
  texts.flatMap(({ documentId, language, body }) => {
    if (language !== 'nl') return [];
    const paragraphs = textBlocks(body).filter(block => block.type === 'paragraph' && !block.isInTable);
    const score = fleschDouma(paragraphs.map(block => block.text));
    if (score === null || score >= HARD_SCORE) return [];
    const params = { score: Math.round(score), aim: B1_SCORE };
    return [{ rule: 'readability' as const, documentId, blockId: '', excerpt: '', params }];
  });
