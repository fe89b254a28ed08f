import type { LintRule } from './lint.ts';
import { textBlocks } from './text-blocks.ts';

/** Two or more spaces between words. */
export const doubleSpaces: LintRule = ({ texts }) =>
  texts.flatMap(({ documentId, body }) =>
    textBlocks(body).flatMap(({ blockId, text }) =>
      [...text.matchAll(/([^\s\ufffc]+)[ \u00a0]{2,}([^\s\ufffc]+)/gu)].map(([excerpt]) => ({
        rule: 'double-spaces' as const,
        documentId,
        blockId,
        excerpt,
        params: {},
      })),
    ),
  );
