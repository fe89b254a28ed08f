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
  body: string;
  /** A text file that goes along. */
  attachment?: { fileName: string; mediaType: string; text: string };
}
