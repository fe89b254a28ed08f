import type { Node } from 'prosemirror-model';
import { textSchema } from './schema.ts';

/** A table made from data, as plain texts; a line end in a cell begins a new paragraph. */
export interface TextTable {
  caption: string;
  header: readonly string[];
  /** The first cell of each row is its header. */
  rows: readonly (readonly string[])[];
}

/** Ids that are the same each time the same data are drawn, so that a redline sees no change where there is none. */
export function countedIds(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

/** Draws a table of texts in the text schema, with header cells for the columns and for each row. */
export function textTable({ caption, header, rows }: TextTable, newId: () => string): Node {
  const { table, table_row, table_header, table_cell } = textSchema.nodes;
  const row = (cells: Node[]) => table_row.create({ id: newId() }, cells);
  return table.createChecked({ id: newId(), caption }, [
    row(header.map(text => table_header.create({ id: newId() }, paragraphs(text, newId)))),
    ...rows.map(cells =>
      row(
        cells.map((text, index) =>
          (index === 0 ? table_header : table_cell).create({ id: newId() }, paragraphs(text, newId)),
        ),
      ),
    ),
  ]);
}

/** One paragraph for each line that says something; an empty one when none does. */
export function paragraphs(text: string, newId: () => string): Node[] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return (lines.length === 0 ? [''] : lines).map(line =>
    textSchema.nodes.paragraph.create({ id: newId() }, line === '' ? [] : textSchema.text(line)),
  );
}
