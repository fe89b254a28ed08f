import { findInline } from './inline-nodes.ts';
import type { LintRule } from './lint.ts';

/** A reference to something that is gone, or that has no number because it has no caption. */
export const referenceBroken: LintRule = ({ texts, targets }) =>
  texts.flatMap(({ documentId, body }) =>
    findInline(body, 'reference').flatMap(({ node, blockId, before }) =>
      targets.has(`${node.attrs.kind}:${node.attrs.ref}`)
        ? []
        : [{ rule: 'reference-broken' as const, documentId, blockId, excerpt: before, params: {} }],
    ),
  );
