import type { Finding, LintRule } from './lint.ts';
import { idOf } from './text-blocks.ts';

/** A figure or image without a description for those who cannot see it. */
export const altTextMissing: LintRule = ({ texts }) =>
  texts.flatMap(({ documentId, body }) => {
    const findings: Finding[] = [];
    body.descendants(node => {
      const { alt, caption } = node.attrs;
      const isPicture = alt !== undefined && ['figure', 'image'].includes(node.type.name);
      if (isPicture && String(alt ?? '').trim() === '')
        findings.push({
          rule: 'alt-text-missing',
          documentId,
          blockId: idOf(node),
          excerpt: String(caption ?? ''),
          params: {},
        });
    });
    return findings;
  });
