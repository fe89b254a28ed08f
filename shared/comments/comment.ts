import type { Origin } from '../origin.ts';
import type {
  CommentAnchor,
  CommentAuthor,
  CommentKind,
  CommentLevel,
  CommentPriority,
  Respondent,
} from './answer.ts';
import type { Placement, PlaceReason } from './place.ts';
import type { CommentReply, ReplyState } from './reply.ts';

/** A comment as it is stored: its place is in the frozen version of its file. */
export interface CommentRow {
  id: string;
  /** Within its round; not used again. */
  number: number;
  roundId: string;
  fileId: string;
  versionId: string | null;
  invitationId: string | null;
  /** Whether the file it came in was changed outside the packet. */
  altered: boolean;
  level: CommentLevel;
  anchor: CommentAnchor;
  placement: Placement;
  placeReason: PlaceReason | null;
  kind: CommentKind;
  priority: CommentPriority;
  text: string;
  proposal: string;
  references: string[];
  author: CommentAuthor;
  editedAt: string;
  /** Set when a later file of the same respondent lacks it. */
  withdrawnAt: string | null;
  origin: Origin;
  revision: number;
}

/** What stands in the way of a comment's place in the working text. */
export const CARRY_REASONS = [
  'not-placed',
  'document-gone',
  'block-gone',
  'text-gone',
  'text-replaced',
] as const;
export type CarryReason = (typeof CARRY_REASONS)[number];

/**
 * Where a comment stands in the working text: at a sure place, at one to be checked, or nowhere, with the reason and
 * at best a suggestion of where to look.
 */
export type WorkingPlace =
  | { state: 'whole' }
  | {
      state: 'sure' | 'check';
      documentId: string;
      blockId: string | null;
      start: number;
      end: number;
      confidence: number;
    }
  | { state: 'lost'; reason: CarryReason; suggestion: { documentId: string; blockId: string } | null };

/** A comment as the inbox lists it. */
export interface Comment extends CommentRow {
  /** The section it is about, as the frozen version numbers it: "B.2 Anamnese"; empty for the whole. */
  section: string;
  sectionId: string | null;
  /** The recommendation it is about, by its title. */
  recommendation: string | null;
  place: WorkingPlace;
  reply: CommentReply;
  replyState: ReplyState;
  /** Whether the working group has to decide on it. */
  needsMeeting: boolean;
  /** The group of comments that say the same, once somebody confirmed it. */
  groupId: string | null;
}

/** A file that was taken in, as the round lists it. */
export interface CommentFile {
  id: string;
  invitationId: string | null;
  answerId: string;
  via: 'packet' | 'docx' | 'table' | 'mail';
  source: string;
  savedAt: string | null;
  receivedAt: string;
  altered: boolean;
  respondent: Respondent;
  answers: Record<string, string>;
  receipt: FileCounts;
  origin: Origin;
}

/** What one file brings. */
export interface FileCounts {
  /** New comments. */
  comments: number;
  /** Later states of known comments, and comments taken back. */
  changes: number;
  notPlaced: number;
  /** Comments that are in already, in this or a later state. */
  duplicates: number;
}
