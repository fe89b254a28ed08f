import { type BlockMark, programMark } from '../../../shared/comments/block-marks.ts';
import type { FormMark } from '../docx/form.ts';
import type { Block, Part } from '../guideline-tree.ts';

/** Gives every printed block of a version its mark; what the program printed around them has one of its own kind. */
export function markTree(body: readonly Part[], blockMarks: readonly BlockMark[]): Map<Block, FormMark> {
  const known = new Map(blockMarks.map(mark => [`${mark.documentId} ${mark.blockId}`, mark]));
  const marks = new Map<Block, FormMark>();
  const used = new Set<string>();
  let program = 0;
  const visit = (parts: readonly Part[], documentId: string, inBox = false): void => {
    for (const part of parts) {
      const mark = 'blockId' in part ? known.get(`${documentId} ${part.blockId ?? ''}`) : undefined;
      // A block made from data may print as several; the first one stands for all.
      if (part.kind !== 'section' && mark && !used.has(mark.name)) {
        marks.set(part, mark);
        used.add(mark.name);
      } else if (part.kind !== 'section') {
        program += 1;
        marks.set(part, {
          name: programMark(program, inBox || part.kind === 'recommendation'),
          number: null,
        });
      }
      switch (part.kind) {
        case 'section':
          visit(part.parts, part.documentId ?? documentId);
          break;
        case 'recommendation':
          visit(part.blocks, part.documentId ?? documentId, true);
          break;
        case 'quote':
          visit(part.blocks, documentId, inBox);
          break;
        case 'list':
          for (const item of part.items) visit(item, documentId, inBox);
          break;
        case 'table':
          for (const cell of part.rows.flat()) visit(cell.blocks, documentId, inBox);
      }
    }
  };
  visit(body, '');
  return marks;
}
