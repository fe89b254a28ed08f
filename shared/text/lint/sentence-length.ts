import { sentencesOf } from '../sentences.ts';
import { countWords } from '../words.ts';
import type { LintRule } from './lint.ts';
import { ATOM, textBlocks } from './text-blocks.ts';

/**
 * Longer sentences are read twice. Advice on plain Dutch asks for 15 to 20 words on average; a guideline needs room
 * for conditions, so only what is half as long again is told.
 */
export const LONG_SENTENCE = 30;

/** A sentence of more than thirty words. Tables and footnotes, where references stand, are left out. */
export const sentenceLength: LintRule = ({ texts }) =>
  texts.flatMap(({ documentId, body }) =>
    textBlocks(body)
      .filter(block => block.type === 'paragraph' && !block.isInTable)
      .flatMap(({ blockId, text }) =>
        sentencesOf(text)
          .map(sentence => ({ sentence, words: countWords(sentence) }))
          .filter(({ words }) => words > LONG_SENTENCE)
          .map(({ sentence, words }) => ({
            rule: 'sentence-length' as const,
            documentId,
            blockId,
            excerpt: shorten(sentence),
            params: { words, most: LONG_SENTENCE },
          })),
      ),
  );

/** The beginning of a sentence, enough to find it by. */
function shorten(sentence: string): string {
  const words = sentence.replaceAll(ATOM, '').split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
