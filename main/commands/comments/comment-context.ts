import { getComment, setCommentPlace } from '../../../db/comments/comments.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { anchorIn } from '../../../shared/comments/place.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { readFrozenTexts } from './frozen-texts.ts';

/** The text a comment was made on, block by block, with the stretch it is about. */
export interface CommentContext {
  blocks: { id: string; text: string; from: number | null; to: number | null }[];
  /** Blocks of the same document a comment can be put at. */
  choices: { id: string; text: string }[];
}

/** Blocks before and after the one a comment is about. */
const AROUND = 1;

/** What stands around a comment in its frozen version. */
export function readCommentContext(db: ReadHandle, id: string): CommentContext {
  const { anchor, versionId, level } = getComment(db, id);
  if (versionId === null || anchor.documentId === null) return { blocks: [], choices: [] };
  const texts = [...(readFrozenTexts(db, versionId).blocks.get(anchor.documentId) ?? [])];
  const choices = texts.flatMap(([blockId, text]) => (text ? [{ id: blockId, text }] : []));
  if (level !== 'text' && level !== 'table') return { blocks: choices.slice(0, 3).map(plain), choices };
  const ids = choices.map(row => row.id);
  const first = ids.indexOf(anchor.blockId ?? '');
  const last = anchor.toBlockId === null ? first : ids.indexOf(anchor.toBlockId);
  if (first < 0) return { blocks: [], choices };
  const blocks = choices.slice(Math.max(0, first - AROUND), Math.max(first, last) + AROUND + 1).map(row => {
    const at = ids.indexOf(row.id);
    if (at < first || at > last) return plain(row);
    return {
      ...row,
      from: at === first ? anchor.start : 0,
      to: at === last ? anchor.end : row.text.length,
    };
  });
  return { blocks, choices };
}

function plain(row: { id: string; text: string }): CommentContext['blocks'][number] {
  return { ...row, from: null, to: null };
}

/** Puts a comment at a block of its frozen version by hand, as a whole. */
export function placeComment(
  db: WriteHandle,
  id: string,
  revision: number,
  place: { documentId: string; blockId: string },
): void {
  const { versionId } = getComment(db, id);
  const text = versionId && readFrozenTexts(db, versionId).blocks.get(place.documentId)?.get(place.blockId);
  if (typeof text !== 'string') throw new LeidraadError('row-missing', { id: place.blockId });
  setCommentPlace(db, id, revision, anchorIn(place, text));
}
