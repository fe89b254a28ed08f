import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { getComment } from '../../../db/comments/comments.ts';
import { findReply, writeReply } from '../../../db/comments/replies.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { setProposalState } from '../../../db/proposals.ts';
import type { Comment } from '../../../shared/comments/comment.ts';
import { NO_REPLY } from '../../../shared/comments/reply.ts';
import { diffWords } from '../../../shared/comments/word-diff.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { anchorText, findBlock, positionOf } from '../../../shared/text/anchor-text.ts';
import { createProposal } from '../proposals.ts';
import { requireText } from '../text-steps.ts';
import { readComments } from './read-comments.ts';

/** Why no proposal can be made of a comment's words; the sentences stand in the locales under `replies.unfit`. */
export const UNFIT_REASONS = ['no-wording', 'lost', 'no-words', 'many-blocks', 'same'] as const;
export type UnfitReason = (typeof UNFIT_REASONS)[number];

/**
 * Makes a proposal of the wording a comment asks for: the words it stands on in the text as it is now, replaced by
 * its own, word by word so that notes and marks between them stay. It is handed in at once and linked to the comment.
 * Throws `comment-unfit` when it proposes nothing, when its place is lost, or when it is not about words of one block.
 */
export function proposeWording(
  db: WriteHandle,
  commentId: string,
  revision: number,
  author: string,
): { id: string } {
  const { roundId, number } = getComment(db, commentId);
  const comment = readComments(db, roundId).find(row => row.id === commentId);
  const refuse = (reason: UnfitReason) => new LeidraadError('comment-unfit', { number, reason });
  if (!comment || comment.proposal === '') throw refuse('no-wording');
  const spot = spotOf(db, comment, refuse);
  const { text } = requireText(db, spot.documentId);
  const block = findBlock(text, spot.blockId);
  if (!block) throw refuse('lost');
  const wanted = replaceWords(text, block, spot, comment.proposal);
  if (wanted.eq(text)) throw refuse('same');
  const t = translator(readProject(db).language);
  const who = comment.author.organisation || comment.author.name;
  const title = t('replies.proposalTitle', { number, who });
  const { id } = createProposal(db, { documentId: spot.documentId, title, author, versionId: null, wanted });
  setProposalState(db, id, 1, 'handed-in');
  const known = findReply(db, commentId) ?? NO_REPLY;
  if (known.revision !== revision) throw new LeidraadError('row-changed', { id: commentId });
  writeReply(db, commentId, revision, {
    ...known,
    change: { kind: 'proposal', proposalId: id, partIds: [] },
    origin: 'project',
  });
  return { id };
}

interface Spot {
  documentId: string;
  blockId: string;
  start: number;
  end: number;
}

/** The words in the working text a comment is about; a recommendation of one block stands for its wording. */
function spotOf(
  db: WriteHandle,
  { place, anchor, level }: Comment,
  refuse: (reason: UnfitReason) => LeidraadError,
): Spot {
  if (place.state === 'lost') throw refuse('lost');
  if (place.state === 'whole') throw refuse('no-words');
  if (anchor.toBlockId !== null) throw refuse('many-blocks');
  const { documentId, blockId, start, end } = place;
  if (blockId !== null && level !== 'table') return { documentId, blockId, start, end };
  const [only, ...more] = requireText(db, documentId).text.children;
  if (level !== 'recommendation' || !only?.isTextblock || more.length > 0) throw refuse('no-words');
  return { documentId, blockId: String(only.attrs.id), start: 0, end: anchorText(only).length };
}

function replaceWords(text: Node, block: Node, { start, end }: Spot, wording: string): Node {
  let blockStart = -1;
  text.descendants((node, position) => {
    if (node === block) blockStart = position + 1;
    return blockStart < 0;
  });
  const transform = new Transform(text);
  let at = start;
  for (const { does, text: words } of diffWords(anchorText(block).slice(start, end), wording)) {
    const place = (offset: number, side: 'start' | 'end') =>
      transform.mapping.map(blockStart + positionOf(block, offset, side), 1);
    if (does === 'insert') {
      const position = place(at, at === start ? 'start' : 'end');
      const marks = transform.doc.resolve(position).marks();
      transform.insert(position, text.type.schema.text(words, marks));
      continue;
    }
    if (does === 'delete') transform.delete(place(at, 'start'), place(at + words.length, 'end'));
    at += words.length;
  }
  return transform.doc;
}
