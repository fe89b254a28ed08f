import type { HostileFault, ImportFault } from '../import-faults.ts';
import type { AnswerFault } from '../packet/answer-faults.ts';
import type { FileCounts } from './comment.ts';

/** Why a file with comments does not come in, besides what may be wrong with any file from outside. */
export const COMMENT_FAULTS = [
  'file-empty',
  'file-too-large',
  'file-missing',
  'file-truncated',
  'not-comments',
  'packet-itself',
  'other-kind',
  'newer-format',
  'hash-differs',
  'packet-unknown',
  'other-round',
  'base-unknown',
  'content-invalid',
] as const;
export type CommentFault = (typeof COMMENT_FAULTS)[number];

/** One file, or one record of it, that does not come in. */
export interface CommentRejection {
  source: string;
  /** Where in the file; empty when the file as a whole is refused. */
  record: string;
  reason: CommentFault | ImportFault | HostileFault;
  /** The round it belongs to, for `other-round`. */
  detail?: string;
}

/** What is to be known of a file that does come in. */
export const FILE_REMARKS = ['altered', 'other-version', 'late', 'older', 'sender-unknown'] as const;
export type FileRemark = (typeof FILE_REMARKS)[number];

/** What one file brings, or brought. */
export interface CommentReceipt extends FileCounts {
  source: string;
  remarks: FileRemark[];
  rejected: CommentRejection[];
}

/** The same fault as the reader of sealed answers names it, in the words of a comment round. */
export function commentFault(fault: AnswerFault): CommentFault {
  const known = COMMENT_FAULTS.find(name => name === fault);
  if (known) return known;
  return fault === 'not-an-answer' ? 'not-comments' : 'content-invalid';
}

/** Whether a file holds comments that were changed outside the packet and are kept back for that. */
export function hasAlteredFile({ rejected }: Pick<CommentReceipt, 'rejected'>): boolean {
  return rejected.some(({ reason }) => reason === 'hash-differs');
}
