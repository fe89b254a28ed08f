import { Node } from 'prosemirror-model';
import { textSchema } from '../../../shared/text/schema.ts';

/** A document as plain data, so that edits can be made freely and faulty results thrown away. */
export interface JsonNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: JsonNode[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** A deep copy: `Node.toJSON` shares the attributes with the node. */
export function toJson(node: Node): JsonNode {
  return structuredClone(node.toJSON()) as JsonNode;
}

/** The document, or null when the schema refuses it or a table is no rectangle. */
export function fromJson(json: JsonNode): Node | null {
  try {
    const node = Node.fromJSON(textSchema, structuredClone(json));
    node.check();
    return raggedTables(node) === 0 ? node : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** How many tables have a row that does not fill the width, counting merged cells. */
export function raggedTables(doc: Node): number {
  let ragged = 0;
  doc.descendants(node => {
    if (node.type.spec.tableRole === 'table' && !isRectangle(node)) ragged++;
  });
  return ragged;
}

function isRectangle(table: Node): boolean {
  const filled: boolean[][] = Array.from({ length: table.childCount }, () => []);
  let fits = true;
  table.forEach((row, _offset, y) => {
    let x = 0;
    row.forEach(cell => {
      while (filled[y]?.[x]) x++;
      for (let dy = 0; dy < cell.attrs.rowspan; dy++)
        for (let dx = 0; dx < cell.attrs.colspan; dx++) {
          const line = filled[y + dy];
          if (!line || line[x + dx]) fits = false;
          else line[x + dx] = true;
        }
    });
  });
  const width = filled[0]?.length ?? 0;
  return fits && filled.every(line => line.length === width && Array.from(line).every(Boolean));
}
