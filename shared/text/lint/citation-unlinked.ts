import { citationItems } from '../nodes/citation.ts';
import { findInline } from './inline-nodes.ts';
import type { LintRule } from './lint.ts';

/** A citation of nothing, or of a source that is not in the project's library; it prints as `[?]`. */
export const citationUnlinked: LintRule = ({ texts, citable }) =>
  texts.flatMap(({ documentId, body }) =>
    findInline(body, 'citation').flatMap(({ node, blockId, before }) => {
      const items = citationItems(node);
      if (items.length > 0 && items.every(({ referenceId }) => citable.has(referenceId))) return [];
      return [{ rule: 'citation-unlinked' as const, documentId, blockId, excerpt: before, params: {} }];
    }),
  );
