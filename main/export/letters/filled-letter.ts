import type { Block } from '../guideline-tree.ts';

interface Mailbox {
  name: string;
  /** Empty when it is not known. */
  email: string;
}

/** A letter to one recipient, ready to go. */
export interface FilledLetter {
  recipientId: string;
  to: Mailbox;
  from: Mailbox;
  subject: string;
  /** The whole letter as plain text. */
  body: string;
  /** What Word prints in its place, when the letter holds more than plain text. */
  rich?: { opening: string; blocks: readonly Block[]; closing: string };
  /** A text file that goes along. */
  attachment?: { fileName: string; mediaType: string; text: string };
}
