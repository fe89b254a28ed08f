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
  /** A table whose columns share the width by what stands in them. */
  grid(caption: string, rows: readonly (readonly CellContent[])[]): Node;
  /** Footnotes with a comma between their numbers, which would else read as one. */
  footnotes(notes: readonly string[]): Inline[];
}

export function tableMaker(): TableMaker {
  const builder = textBuilder(() => null);
  const { nodes, marks } = textSchema;
  const comma = textSchema.text(',', [marks.superscript.create()]);
  return {
    ...builder,
    grid: (caption, rows) =>
      nodes.table.createChecked(
        { caption },
        rows.map(cells =>
          nodes.table_row.create(
            null,
            cells.map(({ lines, isHeader = false, rowspan = 1, colspan = 1 }) => {
              const content =
                lines.length === 0 ? [builder.paragraph()] : lines.map(line => builder.paragraph(...line));
              const type = isHeader ? nodes.table_header : nodes.table_cell;
              return type.create({ rowspan, colspan }, content);
            }),
          ),
        ),
      ),
    footnotes: notes =>
      notes.flatMap((note, index) => [...(index === 0 ? [] : [comma]), builder.footnote(note)]),
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
