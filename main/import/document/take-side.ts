import type { Tracked } from '../../../shared/word-import.ts';
import type { Revision, WordBlock, WordInline, WordParagraph, WordTable } from '../docx/word-model.ts';

const GONE: Readonly<Record<Tracked, ReadonlySet<Revision['kind']>>> = {
  accept: new Set(['delete', 'move-from']),
  reject: new Set(['insert', 'move-to']),
};

/**
 * The blocks of a Word file with every tracked change accepted, or with every one rejected; none is left in what comes
 * out. A paragraph whose end goes is joined to the next one and keeps its own form as long as it says anything.
 */
export function takeSide(blocks: readonly WordBlock[], side: Tracked): WordBlock[] {
  const goes = (revision: Revision | null) => revision !== null && GONE[side].has(revision.kind);
  const taken: WordBlock[] = [];
  let open: WordParagraph | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (open) taken.push(open);
      open = null;
      const table = takeTable(block, side, goes);
      if (table) taken.push(table);
      continue;
    }
    const joined: WordParagraph = join(open, {
      ...block,
      inlines: block.inlines.filter(inline => !('revisions' in inline && inline.revisions.some(goes))),
      mark: null,
    });
    open = goes(block.mark) ? joined : null;
    if (!open) taken.push(joined);
  }
  if (open) taken.push(open);
  return taken;
}

function join(first: WordParagraph | null, second: WordParagraph): WordParagraph {
  if (!first) return second;
  const form = saysSomething(first) ? first : second;
  return { ...form, inlines: [...first.inlines, ...second.inlines] };
}

/** Whether a person sees anything in a paragraph. */
export function saysSomething({ inlines }: WordParagraph): boolean {
  return inlines.some(isSeen);
}

function isSeen(inline: WordInline): boolean {
  if (inline.kind === 'text') return inline.text.trim() !== '';
  return inline.kind === 'note' || inline.kind === 'image' || inline.kind === 'lost';
}

function takeTable(
  table: WordTable,
  side: Tracked,
  goes: (revision: Revision | null) => boolean,
): WordTable | null {
  const rows = table.rows
    .filter(row => !goes(row.revision))
    .map(row => ({
      ...row,
      revision: null,
      cells: row.cells
        .filter(cell => !goes(cell.revision))
        .map(cell => ({ ...cell, revision: null, blocks: takeSide(cell.blocks, side) })),
    }))
    .filter(row => row.cells.length > 0);
  return rows.length === 0 ? null : { ...table, rows };
}
