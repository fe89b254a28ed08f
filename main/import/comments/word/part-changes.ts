import { WHOLE_GUIDELINE } from '../../../../shared/comments/answer.ts';
import { anchorIn, type Placed } from '../../../../shared/comments/place.ts';
import { baseParagraphs, listTables, targetText } from '../../docx/base-paragraphs.ts';
import type { WordDocument, WordRow, WordTable } from '../../docx/word-model.ts';
import type { PlacedComment } from '../placed-comment.ts';
import { type ChangeWriter, tablePlaced, whoAndWhen } from './change-parts.ts';
import { programStyles, readParagraph } from './paragraph-text.ts';
import type { PlacedParagraph } from './word-places.ts';

/** Rows that were put in or taken out, each a comment on its table. */
export function rowChanges(
  word: WordDocument,
  paragraphs: readonly PlacedParagraph[],
  { maker, t }: ChangeWriter,
): PlacedComment[] {
  return listTables(word).flatMap(table => {
    const placed = placeOf(table, paragraphs);
    return table.rows.flatMap((row): PlacedComment[] => {
      if (!placed || (row.revision?.kind !== 'insert' && row.revision?.kind !== 'delete')) return [];
      const cells = rowText(row);
      const says = t(`commentForms.word.${row.revision.kind === 'insert' ? 'rowAdded' : 'rowRemoved'}`, {
        text: cells,
      });
      const key = ['row', placed.anchor.blockId ?? '', row.revision.kind, cells];
      const level = placed.anchor.blockId === null ? 'section' : 'table';
      const parts = { level, placed, kind: 'wording', text: says, ...whoAndWhen([row.revision]) } as const;
      return [{ comment: maker.comment(key, parts), placed }];
    });
  });
}

function rowText({ cells }: WordRow): string {
  return cells
    .map(({ blocks }) =>
      baseParagraphs(blocks)
        .flatMap(({ inlines }) => inlines.map(inline => (inline.kind === 'text' ? inline.text : '')))
        .join('')
        .trim(),
    )
    .filter(text => text !== '')
    .join(' | ');
}

/** The table of the version a table of the file is, by what stands in it. */
function placeOf(table: WordTable, paragraphs: readonly PlacedParagraph[]): Placed | null {
  const inside = paragraphs.filter(row => row.paragraph.table === table).map(({ place }) => place);
  const whole = inside.find(place => place.kind === 'table');
  if (whole) return tablePlaced(whole);
  const cell = inside.find(place => place.kind === 'block');
  if (cell) return { placement: 'exact', reason: null, anchor: anchorIn(cell, cell.text) };
  const program = inside.find(place => place.kind === 'program');
  if (!program) return null;
  const anchor = { ...WHOLE_GUIDELINE, documentId: program.item.id };
  return { placement: 'exact', reason: null, anchor };
}

/** Changes in notes, each a comment on the paragraph that refers to the note. */
export function noteChanges(
  word: WordDocument,
  paragraphs: readonly PlacedParagraph[],
  { maker, t }: ChangeWriter,
): PlacedComment[] {
  const program = programStyles(word.styles);
  let number = 0;
  return paragraphs.flatMap(({ paragraph, place }) =>
    paragraph.inlines.flatMap((inline): PlacedComment[] => {
      if (inline.kind !== 'note') return [];
      number += 1;
      const blocks = word.notes.get(inline.note) ?? [];
      const texts = baseParagraphs(blocks).map(base => readParagraph(base, program));
      const revisions = texts.flatMap(text => text.revisions);
      if (revisions.length === 0 || place.kind !== 'block') return [];
      const says = t('commentForms.word.note', {
        number,
        before: texts
          .map(text => text.base)
          .join('\n')
          .trim(),
        after: targetText(blocks).trim(),
      });
      const placed: Placed = { placement: 'exact', reason: null, anchor: anchorIn(place, place.text) };
      const key = ['note', place.documentId, place.blockId, String(number)];
      const parts = { level: 'text', placed, kind: 'wording', text: says, ...whoAndWhen(revisions) } as const;
      return [{ comment: maker.comment(key, parts), placed }];
    }),
  );
}
