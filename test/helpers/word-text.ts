import type { WordBlock } from '../../main/import/docx/word-model.ts';

/** All text of blocks, what was put in and what was taken out alike; cells are parted by "|" and rows by "/". */
export function allText(blocks: readonly WordBlock[] | undefined): string {
  return (blocks ?? [])
    .map(block =>
      block.kind === 'paragraph'
        ? block.inlines.map(inline => (inline.kind === 'text' ? inline.text : '')).join('')
        : block.rows.map(row => row.cells.map(cell => allText(cell.blocks)).join('|')).join('/'),
    )
    .join('\n');
}
