import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { CommentFile } from '../../../shared/comments/comment.ts';
import { stableId } from '../../stable-id.ts';
import type { CommentContext } from './comment-context.ts';
import { CommentMaker } from './comment-maker.ts';
import type { IncomingComments } from './incoming.ts';
import type { PlacedComment } from './placed-comment.ts';
import { fileStem, type Sender } from './respondent.ts';

/** A file in the making that is no packet's answer: who sent it is known, its comments are yet to be read. */
export interface FileInProgress {
  source: string;
  via: CommentFile['via'];
  sender: Sender;
  savedAt: string | null;
  versionId: string;
  maker: CommentMaker;
  answerId: string;
}

/** Begins a file: the same respondent's next one has the same answer id. */
export function startFile(
  file: Pick<FileInProgress, 'source' | 'via' | 'sender' | 'savedAt' | 'versionId'>,
  { round, now }: CommentContext,
): FileInProgress {
  const { invitation, respondent } = file.sender;
  const scope = [round.id, invitation?.id ?? respondent.organisation];
  // Without a name the file's own has to tell the colleagues of one organisation apart.
  const answerId = stableId(...scope, file.via, respondent.name || fileStem(file.source));
  return { ...file, answerId, maker: new CommentMaker(scope, answerId, respondent, file.savedAt ?? now) };
}

export function finishFile(
  { source, via, sender, savedAt, versionId, answerId }: FileInProgress,
  { round }: CommentContext,
  placed: readonly PlacedComment[],
  answers: Record<string, string> = {},
): IncomingComments {
  const { respondent, invitation } = sender;
  const comments = placed.map(({ comment }) => comment);
  const said = comments.map(({ editedAt: _, ...comment }) => comment);
  const hashed = canonicalJson({ answerId, respondent, answers, said });
  return {
    roundId: round.id,
    invitationId: invitation?.id ?? null,
    versionId,
    answerId,
    via,
    source,
    savedAt,
    contentHash: createHash('sha256').update(hashed).digest('hex'),
    altered: false,
    content: { roundId: round.id, respondent, answers, comments },
    placed: new Map(placed.map(row => [row.comment.id, row.placed])),
    isSenderUnknown: sender.isUnknown,
  };
}
