import type { Node } from 'prosemirror-model';
import type { NodeJson } from '../../shared/live.ts';
import { type Inline, textBuilder } from '../../shared/text/build.ts';
import { textSchema } from '../../shared/text/schema.ts';

const { nodes } = textSchema;

/** Builds content for live blocks; nothing in it has an id. */
export const text = textBuilder(() => null);

/** One cell: a line of text, or several lines. */
export type CellContent = Inline | readonly Inline[][];

/** A table with a header row, and the first cell of each row as its header. */
export function headedTable(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly CellContent[])[],
): Node {
  const cell = (type: typeof nodes.table_cell, content: CellContent) =>
    type.create(
      null,
      isLines(content) ? content.map(line => text.paragraph(...line)) : text.paragraph(content),
    );
  return nodes.table.createChecked({ caption }, [
    nodes.table_row.create(
      null,
      header.map(name => cell(nodes.table_header, name)),
    ),
    ...rows.map(row =>
      nodes.table_row.create(
        null,
        row.map((content, at) => cell(at === 0 ? nodes.table_header : nodes.table_cell, content)),
      ),
    ),
  ]);
}

/** Blocks as a live block returns them. */
export function asJson(...blocks: Node[]): { blocks: NodeJson[] } {
  return { blocks: blocks.map(block => block.toJSON() as NodeJson) };
}

function isLines(content: CellContent): content is readonly Inline[][] {
  return Array.isArray(content);
}
