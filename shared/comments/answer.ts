/** What a comment can be about, from the whole to a few words. A round allows some of these. */
export const COMMENT_LEVELS = ['guideline', 'section', 'recommendation', 'table', 'text'] as const;
export type CommentLevel = (typeof COMMENT_LEVELS)[number];

export const COMMENT_KINDS = [
  'content',
  'error',
  'wording',
  'feasibility',
  'reference',
  'compliment',
] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** How much it matters to who says it; authors set their own order. */
export const COMMENT_PRIORITIES = ['high', 'medium', 'low'] as const;
export type CommentPriority = (typeof COMMENT_PRIORITIES)[number];

/** What a round may require of who answers. */
export const RESPONDENT_FIELDS = ['name', 'organisation', 'behalf', 'interests'] as const;
export type RespondentField = (typeof RESPONDENT_FIELDS)[number];

/** For whom somebody speaks. */
export const BEHALVES = ['organisation', 'personal'] as const;
export type Behalf = (typeof BEHALVES)[number];

/** Characters of the text before and after a quote that are kept with it. */
export const CONTEXT_LENGTH = 32;

/**
 * Where a comment belongs in a frozen version. Places count characters of the text of a block as `anchorText` (and
 * the packet's reading of its own page) gives it. `toBlockId` is where a selection over several blocks ends; its
 * `end` counts in that block, and its quote is the part in the first one.
 */
export interface CommentAnchor {
  /** Null for the guideline as a whole. */
  documentId: string | null;
  blockId: string | null;
  toBlockId: string | null;
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
}

export interface CommentAuthor {
  name: string;
  organisation: string;
}

/** One comment as a packet keeps it and an answer file carries it. */
export interface PacketComment {
  id: string;
  level: CommentLevel;
  anchor: CommentAnchor;
  kind: CommentKind;
  priority: CommentPriority;
  text: string;
  /** The anchored text as it should read; empty when none is proposed. */
  proposal: string;
  /** Sources it rests on: a title, an address or a DOI each. */
  references: string[];
  author: CommentAuthor;
  /** The answer file of a colleague it was taken from; null for an own comment. */
  mergedFrom: string | null;
  editedAt: string;
}

export interface Respondent {
  name: string;
  organisation: string;
  behalf: Behalf | null;
  interests: string;
}

/** The content of a `.commentaar` file. */
export interface CommentContent {
  roundId: string;
  respondent: Respondent;
  /** Answers to the questions of the round, by question. */
  answers: Record<string, string>;
  comments: PacketComment[];
}

/** The round as a packet carries it. */
export interface FrozenRound {
  roundId: string;
  number: number;
  title: string;
  projectTitle: string;
  versionLabel: string;
  introduction: string;
  privacy: string;
  closesOn: string | null;
  questions: { id: string; text: string }[];
  levels: CommentLevel[];
  requiredFields: RespondentField[];
  /** Whom this packet was made for. */
  invitee: string;
  isOpenGroup: boolean;
}

/** Ending of an answer to a comment round. */
export const COMMENTS_EXTENSION = '.commentaar';

/** A comment about the guideline as a whole. */
export const WHOLE_GUIDELINE: CommentAnchor = {
  documentId: null,
  blockId: null,
  toBlockId: null,
  start: 0,
  end: 0,
  quote: '',
  prefix: '',
  suffix: '',
};
