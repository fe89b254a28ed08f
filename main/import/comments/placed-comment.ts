import type { PacketComment } from '../../../shared/comments/answer.ts';
import type { Placed } from '../../../shared/comments/place.ts';

/** A comment with its place in the frozen version, as the reader of its file found it. */
export interface PlacedComment {
  comment: PacketComment;
  placed: Placed;
}
