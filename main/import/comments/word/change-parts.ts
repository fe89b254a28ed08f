import type { TFunction } from 'i18next';
import type { Placed } from '../../../../shared/comments/place.ts';
import type { Revision } from '../../docx/word-model.ts';
import type { CommentMaker } from '../comment-maker.ts';

/** What the texts of a proposal in Word are made with. */
export interface ChangeWriter {
  maker: CommentMaker;
  t: TFunction;
}

/** Who made changes, and when the last of them was made. */
export function whoAndWhen(revisions: readonly Revision[]): { name: string; date: string | null } {
  const names = [...new Set(revisions.map(({ author }) => author).filter(name => name !== ''))];
  const dates = revisions.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return { name: names.join(', '), date: dates.at(-1) ?? null };
}

/** A comment on a table or figure as a whole. */
export function tablePlaced({ documentId, blockId }: { documentId: string; blockId: string }): Placed {
  const anchor = {
    documentId,
    blockId,
    toBlockId: null,
    start: 0,
    end: 0,
    quote: '',
    prefix: '',
    suffix: '',
  };
  return { placement: 'exact', reason: null, anchor };
}
