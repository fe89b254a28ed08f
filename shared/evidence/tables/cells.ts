import type { Node } from 'prosemirror-model';
import { type Inline, type TextBuilder, textBuilder } from '../../text/build.ts';
import { textSchema } from '../../text/schema.ts';

/** A cell of a table made from data: its lines, one paragraph each. */
export interface CellContent {
  lines: readonly (readonly Inline[])[];
  isHeader?: boolean;
  rowspan?: number;
  colspan?: number;
}

/** Builds tables from data; nothing in them has an id, because they are nobody's text. */
export interface TableMaker extends TextBuilder {
  grid(caption: string, widths: readonly number[], rows: readonly (readonly CellContent[])[]): Node;
}

export function tableMaker(): TableMaker {
  const builder = textBuilder(() => null);
  const { nodes } = textSchema;
  return {
    ...builder,
    grid(caption, widths, rows) {
      const taken: boolean[][] = rows.map(() => []);
      return nodes.table.createChecked(
        { caption },
        rows.map((cells, row) => {
          let column = 0;
          return nodes.table_row.create(
            null,
            cells.map(cell => {
              while (taken[row]?.[column]) column++;
              const { lines, isHeader = false, rowspan = 1, colspan = 1 } = cell;
              for (const below of taken.slice(row, row + rowspan))
                for (let place = column; place < column + colspan; place++) below[place] = true;
              const colwidth = widths.slice(column, column + colspan);
              column += colspan;
              const content =
                lines.length === 0 ? [builder.paragraph()] : lines.map(line => builder.paragraph(...line));
              const type = isHeader ? nodes.table_header : nodes.table_cell;
              return type.create({ rowspan, colspan, colwidth }, content);
            }),
          );
        }),
      );
    },
  };
}

/** A header cell. */
export function head(text: string): CellContent {
  return { lines: [[text]], isHeader: true };
}

/** A cell of plain lines; empty ones are left out. */
export function plain(...lines: readonly string[]): CellContent {
  return { lines: lines.filter(line => line !== '').map(line => [line]) };
}
