import type { NodeJson } from '../../shared/live.ts';
import { parseBody } from '../../shared/text/schema.ts';

/**
 * Content as it may stand in a live block: without ids, so that it is nobody's block, and without live blocks, so that
 * it ends. Throws a RangeError when it does not fit the schema.
 */
export function plainContent(blocks: readonly NodeJson[]): NodeJson[] {
  const content = blocks.flatMap(withoutLive);
  if (content.length > 0) parseBody({ type: 'doc', content });
  return content;
}

function withoutLive(node: NodeJson): NodeJson[] {
  if (node.type === 'live') return [];
  const { id: _id, ...attrs } = node.attrs ?? {};
  const content = node.content?.flatMap(withoutLive);
  // A container that held nothing else goes with it: the schema knows none without content.
  if (content?.length === 0 && node.content?.length !== 0) return [];
  return [{ ...node, ...(node.attrs ? { attrs } : {}), ...(content ? { content } : {}) }];
}
