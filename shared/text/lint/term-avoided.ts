import type { LintRule } from './lint.ts';
import { textBlocks } from './text-blocks.ts';

/** A word the project's list of terms says to avoid, also with the ending of a plural. */
export const termAvoided: LintRule = ({ texts, terms }) => {
  const wanted = terms.flatMap(({ preferred, avoid }) =>
    avoid.filter(word => word.trim() !== '').map(word => ({ preferred, pattern: wordPattern(word) })),
  );
  return texts.flatMap(({ documentId, body }) =>
    textBlocks(body).flatMap(({ blockId, text }) =>
      wanted.flatMap(({ preferred, pattern }) =>
        [...text.matchAll(pattern)].map(([excerpt]) => ({
          rule: 'term-avoided' as const,
          documentId,
          blockId,
          excerpt,
          params: { preferred },
        })),
      ),
    ),
  );
};

function wordPattern(word: string): RegExp {
  const words = word
    .trim()
    .split(/\s+/)
    .map(part => RegExp.escape(part))
    .join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?:en|es|s|x|'s|’s|n)?(?![\\p{L}\\p{N}])`, 'giu');
}
