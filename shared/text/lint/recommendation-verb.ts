import { verbFitsStrength } from '../../recommendations/lint/verb-fits-strength.ts';
import type { LintRule } from './lint.ts';
import { textBlocks } from './text-blocks.ts';

/** A recommendation whose verb says something else than its strength. Told once, at its first words. */
export const recommendationVerb: LintRule = ({ texts }) =>
  texts.flatMap(({ documentId, kind, language, strength, body }) => {
    if (kind !== 'recommendation' || strength === null) return [];
    const blocks = textBlocks(body).filter(block => block.type === 'paragraph');
    const [first] = blocks;
    if (!first) return [];
    const text = blocks.map(block => block.text).join(' ');
    return verbFitsStrength({ text, language, strength, hasScope: false }).map(({ excerpt }) => ({
      rule: 'recommendation-verb' as const,
      documentId,
      blockId: first.blockId,
      excerpt,
      params: { strength },
    }));
  });
