import type { Node } from 'prosemirror-model';
import type { Change, ChangePart } from '../../../shared/redline/change.ts';
import { type Inline, textBuilder } from '../../../shared/text/build.ts';
import type { ReferenceKind } from '../../../shared/text/nodes/reference.ts';
import { textSchema } from '../../../shared/text/schema.ts';

const { nodes } = textSchema;
const text = textBuilder(() => '');

/** Short ways to write documents in a table of examples; the first argument is the block's id. */
export const doc = (...blocks: Node[]): Node => text.doc(...blocks);
export const strong = (words: string): Node => text.strong(words);
export const em = (words: string): Node => text.em(words);
export const link = (href: string, words: string): Node => text.link(href, words);
export const p = (id: string | null, ...content: Inline[]): Node =>
  nodes.paragraph.create({ id }, text.paragraph(...content).content);
export const h = (id: string | null, level: number, words: string): Node =>
  nodes.heading.create({ id, level }, textSchema.text(words));
export const note = (id: string | null, words: string): Node =>
  nodes.footnote.create({ id }, textSchema.text(words));
export const cite = (id: string | null, referenceId: string, locator = ''): Node =>
  nodes.citation.create({ id, items: [{ referenceId, locator, prefix: '', suffix: '' }] });
export const ref = (id: string | null, kind: ReferenceKind, target: string): Node =>
  nodes.reference.create({ id, kind, ref: target });
export const abbr = (short: string, long = ''): Node => text.abbreviation(short, long);
export const figure = (id: string | null, attrs: Record<string, unknown>): Node =>
  nodes.figure.create({ id, ...attrs });
export const live = (id: string | null, kind: string, target = ''): Node =>
  nodes.live.create({ id, kind, ref: target });
export const quote = (id: string | null, ...blocks: Node[]): Node =>
  nodes.blockquote.createChecked({ id }, blocks);
export const item = (id: string | null, ...blocks: Node[]): Node =>
  nodes.list_item.createChecked({ id }, blocks);
export const ul = (id: string | null, ...items: Node[]): Node =>
  nodes.bullet_list.createChecked({ id }, items);
export const ol = (id: string | null, ...items: Node[]): Node =>
  nodes.ordered_list.createChecked({ id }, items);
/** Cells are named after their row and their column's letter in `columns`. */
export const table = (id: string, columns: string, rows: Record<string, readonly string[]>): Node =>
  nodes.table.createChecked(
    { id },
    Object.entries(rows).map(([row, cells]) =>
      nodes.table_row.createChecked(
        { id: row },
        cells.map((words, at) =>
          nodes.table_cell.createChecked({ id: row + columns[at] }, p(`${row}${columns[at]}p`, words)),
        ),
      ),
    ),
  );

/** A change in one line, such as `text "laag" → "zeer laag"` or `move "Derde."`. */
export function tell({ parts }: Change): string {
  return parts.map(tellPart).join(' + ');
}

function tellPart({ kind, does, before, after, name }: ChangePart): string {
  const deed = does && does !== kind ? `${kind} ${does}` : kind;
  if (kind === 'text') return `text "${before}" → "${after}"`;
  if (kind === 'mark') return `mark ${before || 'none'} → ${after || 'none'} "${name}"`;
  if (kind === 'type') return `type ${before} → ${after}`;
  if (kind === 'attribute' || kind === 'structure') return `${kind} ${name} ${before} → ${after}`;
  if (does === 'insert') return `${deed} "${after}"`;
  return does ? `${deed} "${before}"` : kind;
}
