import * as z from 'zod';
import type { Origin } from '../origin.ts';

const linkedChangeSchema = z.discriminatedUnion('kind', [
  /** Nothing in the text had to change. */
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('proposal'),
    proposalId: z.string(),
    /** Parts of the changes of the proposal; none means all of it. */
    partIds: z.array(z.string()).max(1_000).default([]),
  }),
]);
export type LinkedChange = z.output<typeof linkedChangeSchema>;

/** What can be stored about a comment; a field that is left out stays as it is. */
export const replyPatchSchema = z
  .object({
    /** An entry of the project's list of decisions. */
    optionId: z.string().nullable(),
    /** Why it was decided so, as it stands in the public table. */
    reason: z.string().trim().max(20_000),
    /** What is answered to who said it. */
    text: z.string().trim().max(20_000),
    /** The seat that deals with it. */
    ownerSeatId: z.string().nullable(),
    change: linkedChangeSchema.nullable(),
    /** The decision of a meeting it rests on. */
    meetingDecisionId: z.string().nullable(),
    /** Nobody needs to look at it any more. */
    isSettled: z.boolean(),
  })
  .partial();
export type ReplyPatch = z.output<typeof replyPatchSchema>;

/** What was decided on a comment and is answered to it. */
export interface CommentReply {
  optionId: string | null;
  reason: string;
  text: string;
  ownerSeatId: string | null;
  change: LinkedChange | null;
  meetingDecisionId: string | null;
  decidedAt: string | null;
  decidedBy: string;
  settledAt: string | null;
  settledBy: string;
  origin: Origin;
  /** 0 as long as nothing is stored. */
  revision: number;
}

export const NO_REPLY: CommentReply = {
  optionId: null,
  reason: '',
  text: '',
  ownerSeatId: null,
  change: null,
  meetingDecisionId: null,
  decidedAt: null,
  decidedBy: '',
  settledAt: null,
  settledBy: '',
  origin: 'project',
  revision: 0,
};

/** How far a comment is; worked out, never set by hand. */
export const REPLY_STATES = ['new', 'in-treatment', 'answered', 'settled'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** The answer with what was given put in place; who decided and what is settled stay as they are. */
export function withPatch(reply: CommentReply, { isSettled: _, ...given }: ReplyPatch): CommentReply {
  // A field that is left out must not come in as undefined.
  const fields = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...reply, ...Object.fromEntries(fields) };
}
