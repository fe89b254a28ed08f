import * as z from 'zod';
import type { Origin } from '../origin.ts';

/** What authors can discuss: words in a text of the project, or a comment that came from outside. */
export const SUBJECT_KINDS = ['document', 'comment'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  kind: SubjectKind;
  id: string;
}

/** Words in one block of a text; places as ProseMirror counts within the block. */
export interface AnchorRange {
  blockId: string;
  start: number;
  end: number;
}

/** What a thread is about, as it stood in the text whose SHA-256 is `baseHash`; it never changes. */
export interface ThreadAnchor extends AnchorRange {
  baseFormat: number;
  baseHash: string;
  quote: string;
  prefix: string;
  suffix: string;
}

export interface Message {
  id: string;
  threadId: string;
  author: string;
  text: string;
  writtenAt: string;
  editedAt: string | null;
  /** People named in it with an @. */
  mentions: string[];
  origin: Origin;
  revision: number;
}

/** A discussion among authors: the first message and the replies to it, open until somebody resolves it. */
export interface Thread {
  id: string;
  subject: Subject;
  /** Of a thread about a text: its title, and whether it has been taken out of the guideline. */
  document: { title: string; isRemoved: boolean } | null;
  anchor: ThreadAnchor | null;
  resolvedBy: string | null;
  resolvedAt: string | null;
  messages: Message[];
  origin: Origin;
  revision: number;
}

export const messageTextSchema = z.string().trim().min(1).max(10_000);

/** A new thread about words in a text. The quote proves that they are still where they were seen. */
export const newTextThreadSchema = z.object({
  documentId: z.string(),
  blockId: z.string().min(1).max(100),
  start: z.int().min(0),
  end: z.int().min(1),
  quote: z.string().min(1).max(20_000),
  text: messageTextSchema,
});
export type NewTextThread = z.infer<typeof newTextThreadSchema>;

/** The last word was said: nobody needs to look at it any more. */
export function isResolved(thread: Pick<Thread, 'resolvedAt'>): boolean {
  return thread.resolvedAt !== null;
}
