import type { Finding, LintRule } from './lint.ts';
import { idOf } from './text-blocks.ts';

/** A heading that skips a level, so that a reader of headings misses a step: level 3 straight below level 1. */
export const headingOrder: LintRule = ({ texts }) =>
  texts.flatMap(({ documentId, body }) => {
    const findings: Finding[] = [];
    let above = 0;
    body.descendants(node => {
      if (node.type.name !== 'heading') return !node.isTextblock;
      const level = Number(node.attrs.level);
      if (level > above + 1)
        findings.push({
          rule: 'heading-order',
          documentId,
          blockId: idOf(node),
          excerpt: node.textContent,
          params: { level, expected: above + 1 },
        });
      above = level;
      return false;
    });
    return findings;
  });
