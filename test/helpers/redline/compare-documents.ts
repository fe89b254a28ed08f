import type { Node } from 'prosemirror-model';
import { type JsonNode, raggedTables, toJson } from './json-node.ts';

/** The document without its ids, as text to compare. */
export function contentOf(doc: Node): string {
  return JSON.stringify(withoutIds(toJson(doc)));
}

function withoutIds(node: JsonNode): JsonNode {
  const { id: _id, ...attrs } = node.attrs ?? {};
  return { ...node, attrs, ...(node.content ? { content: node.content.map(withoutIds) } : {}) };
}

/** What is wrong with a document: schema, ragged tables, ids that stand twice. */
export function faultsOf(doc: Node): string[] {
  const faults: string[] = [];
  try {
    doc.check();
  } catch (error) {
    faults.push(String(error));
  }
  if (raggedTables(doc) > 0) faults.push('ragged table');
  const ids = idsIn(doc);
  for (const [id, count] of ids) if (count > 1) faults.push(`id ${id} stands ${count} times`);
  return faults;
}

/** How often each id stands in a document. */
export function idsIn(doc: Node): Map<string, number> {
  const ids = new Map<string, number>();
  doc.descendants(node => {
    const id: unknown = node.attrs.id;
    if (typeof id === 'string') ids.set(id, (ids.get(id) ?? 0) + 1);
  });
  return ids;
}
