import type { Node } from 'prosemirror-model';
import type { CitationItem } from './nodes/citation.ts';
import type { ReferenceKind } from './nodes/reference.ts';
import { textSchema } from './schema.ts';

/**
 * Builds texts in code, for texts that come with the program and for tests. Inline content is a list of strings
 * and nodes; every block gets an id of its own from `newId`.
 */
export type Inline = string | Node;

export interface TextBuilder {
  doc(...blocks: Node[]): Node;
  paragraph(...content: Inline[]): Node;
  heading(level: number, ...content: Inline[]): Node;
  bullets(...items: Inline[]): Node;
  numbered(...items: Inline[]): Node;
  /** The first row holds the column headers. */
  table(caption: string, header: readonly string[], ...rows: (readonly Inline[])[]): Node;
  footnote(text: string): Node;
  citation(...items: CitationItem[]): Node;
  reference(kind: ReferenceKind, ref: string): Node;
  figure(attrs: { image?: string; svg?: string; alt: string; caption: string; width?: number }): Node;
  live(kind: string, ref?: string): Node;
  abbreviation(short: string, long?: string): Node;
  strong(text: string): Node;
  em(text: string): Node;
  link(href: string, text: string): Node;
}

/** @param newId makes the id of each block, e.g. `newBlockId`; null leaves them without */
export function textBuilder(newId: () => string | null): TextBuilder {
  const { nodes, marks } = textSchema;
  const inline = (content: readonly Inline[]) =>
    content
      .filter(part => part !== '')
      .map(part => (typeof part === 'string' ? textSchema.text(part) : part));
  const paragraph = (...content: Inline[]) => nodes.paragraph.create({ id: newId() }, inline(content));
  const items = (content: readonly Inline[]) =>
    content.map(item => nodes.list_item.create({ id: newId() }, paragraph(item)));
  return {
    doc: (...blocks) => nodes.doc.createChecked(null, blocks),
    paragraph,
    heading: (level, ...content) => nodes.heading.create({ id: newId(), level }, inline(content)),
    bullets: (...content) => nodes.bullet_list.create({ id: newId() }, items(content)),
    numbered: (...content) => nodes.ordered_list.create({ id: newId() }, items(content)),
    table(caption, header, ...rows) {
      const row = (cells: Node[]) => nodes.table_row.create({ id: newId() }, cells);
      return nodes.table.createChecked({ id: newId(), caption }, [
        row(header.map(text => nodes.table_header.create({ id: newId() }, paragraph(text)))),
        ...rows.map(cells =>
          row(cells.map(text => nodes.table_cell.create({ id: newId() }, paragraph(text)))),
        ),
      ]);
    },
    footnote: text => nodes.footnote.create({ id: newId() }, textSchema.text(text)),
    citation: (...items) => nodes.citation.create({ id: newId(), items }),
    reference: (kind, ref) => nodes.reference.create({ id: newId(), kind, ref }),
    figure: attrs => nodes.figure.create({ id: newId(), ...attrs }),
    live: (kind, ref = '') => nodes.live.create({ id: newId(), kind, ref }),
    abbreviation: (short, long = '') => textSchema.text(short, [marks.abbreviation.create({ long })]),
    strong: text => textSchema.text(text, [marks.strong.create()]),
    em: text => textSchema.text(text, [marks.em.create()]),
    link: (href, text) => textSchema.text(text, [marks.link.create({ href })]),
  };
}
