import type { CommentContent } from '../../../shared/comments/answer.ts';
import type { CommentFile } from '../../../shared/comments/comment.ts';
import type { CommentRejection } from '../../../shared/comments/intake.ts';
import type { Placed } from '../../../shared/comments/place.ts';

/** The comments of one file, read and fitting a round; nothing is stored yet. */
export interface IncomingComments {
  roundId: string;
  invitationId: string | null;
  /** The frozen version they were made on; null when it is not known. */
  versionId: string | null;
  /** Of the respondent: a later file of the same person carries it too. */
  answerId: string;
  via: CommentFile['via'];
  source: string;
  savedAt: string | null;
  contentHash: string;
  /** Whether it was changed outside the packet. */
  altered: boolean;
  content: CommentContent;
  /** Where each comment stands, when its reader found that out; by id. */
  placed?: ReadonlyMap<string, Placed>;
  /** Whether nobody can tell whose file it is. */
  isSenderUnknown?: boolean;
}

/** What one file holds. */
export interface CommentReading {
  source: string;
  answers: IncomingComments[];
  rejected: CommentRejection[];
}
