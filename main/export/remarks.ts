/** A remark in the margin of a document, with what was answered to it. */
export interface Remark {
  /** What it is about; null is the whole document. */
  place: RemarkPlace | null;
  /** The remark itself and then the replies; never empty. */
  messages: [RemarkMessage, ...RemarkMessage[]];
  /** The last word was said about it. */
  isResolved: boolean;
}

/** Words in a block, a block, or all of a document. */
export interface RemarkPlace {
  documentId: string;
  blockId: string | null;
  /** Places in the `anchorText` of the block; equal when it is about all of it. */
  from: number;
  to: number;
}

export interface RemarkMessage {
  /** By which it is known again when it comes back: of a message, or of a comment or reply of a round. */
  id: string;
  author: string;
  /** ISO-8601 in UTC. */
  at: string;
  text: string;
}
