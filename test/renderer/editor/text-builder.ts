import type { Mark, Node } from 'prosemirror-model';
import { EditorState, type Plugin, TextSelection } from 'prosemirror-state';
import { textSchema } from '../../../shared/text/schema.ts';

const { nodes } = textSchema;

/** `p('a', 'tekst')`: a paragraph with an id; an empty id means none. */
export function p(id: string, text = '', marks: readonly Mark[] = []): Node {
  return nodes.paragraph.create({ id: id || null }, text ? textSchema.text(text, marks) : null);
}

export function doc(...blocks: Node[]): Node {
  return nodes.doc.create(null, blocks);
}

export function list(id: string, ...items: [id: string, paragraph: Node][]): Node {
  return nodes.bullet_list.create(
    { id },
    items.map(([itemId, paragraph]) => nodes.list_item.create({ id: itemId }, paragraph)),
  );
}

/** A table of `rows` × `columns` empty cells with all ids set. */
export function table(id: string, rows: number, columns: number): Node {
  return nodes.table.create(
    { id },
    Array.from({ length: rows }, (_, r) =>
      nodes.table_row.create(
        { id: `${id}-r${r}` },
        Array.from({ length: columns }, (_, c) =>
          nodes.table_cell.create({ id: `${id}-${r}${c}` }, p(`${id}-p${r}${c}`, `${r}${c}`)),
        ),
      ),
    ),
  );
}

/** State with the caret or selection at these positions. */
export function stateOf(content: Node, plugins: Plugin[] = [], from = 1, to = from): EditorState {
  const state = EditorState.create({ doc: content, plugins });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

/** `id:text` of each top-level block, the short form tests compare. */
export function outlineOf(content: Node): string[] {
  const lines: string[] = [];
  content.forEach(node => {
    lines.push(`${node.attrs.id ?? '-'}:${node.textContent}`);
  });
  return lines;
}
