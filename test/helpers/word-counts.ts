import type { Revision, WordBlock, WordDocument } from '../../main/import/docx/word-model.ts';

/** How often each author changed what in a Word file: "insert run An Janssens": 3. */
export function countRevisions({ body, notes, margins }: WordDocument): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (what: string, revision: Revision | null) => {
    if (!revision) return;
    const key = `${revision.kind} ${what} ${revision.author}`;
    counts[key] = (counts[key] ?? 0) + 1;
  };
  const visit = (blocks: readonly WordBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table')
        for (const row of block.rows) {
          count('row', row.revision);
          for (const cell of row.cells) {
            count('cell', cell.revision);
            visit(cell.blocks);
          }
        }
      else {
        count('mark', block.mark);
        count('paragraph', block.format);
        for (const inline of block.inlines) {
          if ('revisions' in inline) for (const revision of inline.revisions) count('run', revision);
          if (inline.kind === 'text') count('run', inline.format);
        }
      }
    }
  };
  visit([body, ...notes.values(), margins].flat());
  return counts;
}
