import type { LintRule } from './lint.ts';
import { textBlocks } from './text-blocks.ts';

/** Two or more spaces between words. */
export const doubleSpaces: LintRule = ({ texts }) =>
  texts.flatMap(({ documentId, body }) =>
    textBlocks(body).flatMap(({ blockId, text }) =>
      [...text.matchAll(/(\S*\S)[ \u00a0]{2,}(\S+)/gu)].map(([excerpt]) => ({
        rule: 'double-spaces' as const,
        documentId,
        blockId,
        excerpt,
        params: {},
      })),
    ),
  );
