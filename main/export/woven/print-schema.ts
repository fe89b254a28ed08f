import { type NodeSpec, Schema } from 'prosemirror-model';

/**
 * The printed guideline as a document the redline engine can compare: everything that prints as a line is a text
 * block, what holds lines is a container, and what a writer needs beside the words is in the attributes. Text blocks
 * that cannot become each other have a group of their own, so that the engine never takes one for another.
 */
const any = { default: null as unknown };
const id = { id: { default: null as string | null } };

function line(group: string, attrs: NodeSpec['attrs'] = {}): NodeSpec {
  return { content: 'inline*', group, attrs };
}

/** A line that means something in its container only. */
function boundLine(attrs: NodeSpec['attrs'] = {}): NodeSpec {
  return { content: 'inline*', bound: true, attrs };
}

const cellAttrs = { colspan: { default: 1 }, rowspan: { default: 1 }, column: { default: 0 } };

export const printSchema = new Schema({
  nodes: {
    doc: { content: 'part*' },
    section: {
      content: 'section_title part*',
      group: 'part',
      attrs: { ...id, level: any, role: any, bookmark: any, documentId: any, number: any },
    },
    section_title: boundLine(),
    paragraph: line('part', id),
    heading: line('part', { ...id, level: any }),
    list: { content: 'item+', group: 'part', attrs: { ordered: any, start: any } },
    item: { content: 'part*' },
    quote: { content: 'part+', group: 'part' },
    table_block: { content: 'caption? table', group: 'part', attrs: id },
    caption: boundLine({ label: any, number: any, bookmark: any }),
    table: {
      content: 'row+',
      bound: true,
      tableRole: 'table',
      attrs: { columns: any, headerRows: any, blockId: any },
    },
    row: { content: '(cell | header)+', tableRole: 'row' },
    cell: { content: 'part*', tableRole: 'cell', attrs: cellAttrs },
    header: { content: 'part*', tableRole: 'header_cell', attrs: cellAttrs },
    figure_block: { content: 'figure caption?', group: 'part', attrs: id },
    figure: { bound: true, attrs: { picture: any, alt: any, width: any, blockId: any } },
    question: line('part question'),
    box: { content: 'box_title box_grade part*', group: 'part', attrs: { ...id, fields: any } },
    box_title: boundLine(),
    box_grade: boundLine(),
    notice: line('part notice', { tone: any }),
    raw: line('part raw'),
    text: { group: 'inline' },
    break: { group: 'inline', inline: true },
    footnote: { content: '(text | break)*', group: 'inline', inline: true, atom: true, attrs: id },
  },
  marks: {
    link: { attrs: { kind: any, to: any } },
    strong: {},
    em: {},
    vertical: { attrs: { place: any } },
    expansion: { attrs: { text: any } },
    generated: {},
    role: { attrs: { name: any } },
  },
});
