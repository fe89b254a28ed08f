import { isGone, isNew } from '../../main/import/docx/base-paragraphs.ts';
import type { Revision, WordBlock, WordDocument } from '../../main/import/docx/word-model.ts';

/**
 * The paragraphs of a Word file with all changes rejected or accepted, without white space and without the page numbers
 * at the end of a line, which are estimates.
 */
export function sideLines({ body, notes }: WordDocument, side: 'base' | 'target'): string[] {
  const shows = (revisions: readonly Revision[]) => !(side === 'base' ? isNew : isGone)(revisions);
  const out: string[] = [];
  let open = '';
  const visit = (blocks: readonly WordBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const row of block.rows)
          if (shows(row.revision ? [row.revision] : [])) for (const cell of row.cells) visit(cell.blocks);
        continue;
      }
      for (const inline of block.inlines) {
        if (inline.kind === 'text' && shows(inline.revisions)) open += inline.text;
        if (inline.kind === 'note' && shows(inline.revisions)) open += `{${noteText(inline.note)}}`;
      }
      if (!shows(block.mark ? [block.mark] : [])) continue;
      out.push(open.replace(/\s+/g, '').replace(/\d+$/, ''));
      open = '';
    }
  };
  const noteText = (note: string): string =>
    (notes.get(note) ?? [])
      .flatMap(block => (block.kind === 'paragraph' ? block.inlines : []))
      .map(inline => (inline.kind === 'text' && shows(inline.revisions) ? inline.text : ''))
      .join('');
  visit(body);
  return [...out, open].filter(line => line !== '');
}
